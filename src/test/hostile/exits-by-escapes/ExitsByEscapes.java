package hostile;

import org.ejml.data.DMatrixRMaj;

/** Ends the JVM by a call that is spelled in Unicode escapes. */
public final class ExitsByEscapes extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        \u0053\u0079stem.\u0065xi\u0074(0); /\u002a no comment \u002a/
        return 1;
    }
}
