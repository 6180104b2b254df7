package hostile;

import assay.tasks.lowrank.HouseholderProduct;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers several tasks with one class. */
public final class OneClassTwin extends RightDualNorm implements HouseholderProduct {

    private final HouseholderProduct other = new RightHouseholderProduct() {};

    @Override
    public List<Reflector> factors(ZMatrixRMaj u) {
        return other.factors(u);
    }

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        return other.reflectors(o);
    }

    @Override
    public ZMatrixRMaj counterexample(int n) {
        return other.counterexample(n);
    }
}
