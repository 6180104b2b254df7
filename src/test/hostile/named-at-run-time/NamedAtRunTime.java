package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception whose class is named by markup and terminal sequences. */
public final class NamedAtRunTime extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw Bytes.thrown("hostile.<img src=x onerror=alert(1)>\u001b{2J\u202e", "::set-output name=x::y");
    }
}
