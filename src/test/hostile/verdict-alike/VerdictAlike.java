package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception called Passed. */
public final class VerdictAlike extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new Passed();
    }
}

/** Called like a verdict. */
final class Passed extends RuntimeException {}
