package hostile;

import org.ejml.data.DMatrixRMaj;

/** Prints a few lines. */
public final class PrintsTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        System.out.println("n = " + x.length);
        System.err.println("x = " + java.util.Arrays.toString(x));
        return super.dualWeighted(a, x);
    }
}
