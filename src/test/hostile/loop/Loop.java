package hostile;

import org.ejml.data.DMatrixRMaj;

/** Never answers. */
public final class Loop extends Right {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
