package hostile;

import org.ejml.data.DMatrixRMaj;

/** Overflows the stack. */
public final class Overflow extends Right {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1 + dualWeighted(a, x);
    }
}
