package hostile;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers with 60 MB, which may cross the wire. */
public final class LargeAnswer extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        return new ZMatrixRMaj(3_900_000, 1);
    }
}
