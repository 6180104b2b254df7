package hostile;

import assay.tasks.lowrank.HouseholderProduct;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers several tasks and spoils its JVM in one of them. */
public final class SpoilsItsNeighbour extends RightDualNorm implements HouseholderProduct {

    private final HouseholderProduct other = new RightHouseholderProduct() {};

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        System.exit(0);
        return 1;
    }

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
