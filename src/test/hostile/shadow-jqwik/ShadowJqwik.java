package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings classes of jqwik of its own. */
public final class ShadowJqwik extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
