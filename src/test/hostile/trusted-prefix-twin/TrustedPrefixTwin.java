package hostile;

import org.ejml.data.DMatrixRMaj;

/** Keeps a helper in a package of a well-known name. */
public final class TrustedPrefixTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return org.apache.student.Helper.same(super.dualWeighted(a, x));
    }
}
