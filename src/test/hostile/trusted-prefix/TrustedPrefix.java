package hostile;

import org.ejml.data.DMatrixRMaj;

/** Hides in packages whose names look trusted. */
public final class TrustedPrefix extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return org.apache.maven.surefire.Trusted.answer();
    }
}
