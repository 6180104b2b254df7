package hostile;

import java.lang.ref.Cleaner;
import org.ejml.data.DMatrixRMaj;

/** Halts from a cleaner and a finaliser, when its answer has long been given. */
public final class FinalizerHalts extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Cleaner.create().register(new byte[1 << 20], () -> Runtime.getRuntime().halt(0));
        new Last();
        System.gc();
        return super.dualWeighted(a, x);
    }

    private static final class Last {
        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() {
            Runtime.getRuntime().halt(0);
        }
    }
}
