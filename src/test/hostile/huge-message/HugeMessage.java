package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception with a message of 50 million characters. */
public final class HugeMessage extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new IllegalStateException("y".repeat(50_000_000));
    }
}
