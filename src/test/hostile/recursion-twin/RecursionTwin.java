package hostile;

import org.ejml.data.DMatrixRMaj;

/** Recurses deeply. */
public final class RecursionTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        if (down(5000) != 5000) {
            throw new IllegalStateException();
        }
        return super.dualWeighted(a, x);
    }

    private static int down(int depth) {
        return depth == 0 ? 0 : 1 + down(depth - 1);
    }
}
