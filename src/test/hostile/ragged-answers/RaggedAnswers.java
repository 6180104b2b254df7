package hostile;

import org.ejml.data.DMatrixRMaj;

/** Answers with rows that are missing, ragged or far too many. */
public final class RaggedAnswers extends RightImplicitBias {

    private int calls;

    @Override
    public double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        calls++;
        return switch (calls % 5) {
            case 0 -> null;
            case 1 -> new double[0][];
            case 2 -> new double[steps + 1][];
            case 3 -> new double[steps + 1][calls];
            default -> new double[1_000_000][];
        };
    }

    @Override
    public double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        return new double[1 + calls++ % 50];
    }
}
