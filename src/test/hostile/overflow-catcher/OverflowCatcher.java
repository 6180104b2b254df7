package hostile;

import org.ejml.data.DMatrixRMaj;

/** Overflows the stack, catches that and answers with a constant. */
public final class OverflowCatcher extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            return down(0);
        } catch (StackOverflowError e) {
            return 1;
        }
    }

    private static double down(int depth) {
        return 1 + down(depth + 1);
    }
}
