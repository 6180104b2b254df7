package hostile;

import org.ejml.data.DMatrixRMaj;

/** Has classes beside it whose names turn text round, are options, hide, collide or are too long for files. */
public final class OddClassNames extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new $\u202eEvil\u202d\u200b\u0085();
    }

    /** Its name turns round what follows it. */
    private static final class $\u202eEvil\u202d\u200b\u0085 extends RuntimeException {
        private static final long serialVersionUID = 1L;

        $\u202eEvil\u202d\u200b\u0085() {
            super("it is named oddly");
        }
    }
}
