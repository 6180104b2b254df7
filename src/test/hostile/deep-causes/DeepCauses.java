package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception with 100,000 causes. */
public final class DeepCauses extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        RuntimeException deep = new RuntimeException("innermost");
        for (int i = 0; i < 100_000; i++) {
            deep = new RuntimeException("cause " + i, deep);
        }
        throw deep;
    }
}
