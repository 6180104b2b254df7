package hostile;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Makes many small objects. */
public final class ManyObjectsTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        List<double[]> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(x.clone());
        }
        return super.dualWeighted(a, many.get(many.size() - 1));
    }
}
