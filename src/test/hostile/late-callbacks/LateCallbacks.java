package hostile;

import org.ejml.data.DMatrixRMaj;

/** Asks an oracle from another thread, and long after its call has been answered. */
public final class LateCallbacks extends RightDeepSets {

    private Layer kept;

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        kept = f;
        Thread thread = new Thread(() -> ask(f, m));
        thread.setDaemon(true);
        thread.start();
        return super.seemsEquivariant(f, m, seed);
    }

    @Override
    public Weights weights(DMatrixRMaj theta) {
        if (kept != null) {
            kept.apply(new double[3]);
        }
        return super.weights(theta);
    }

    private static void ask(Layer f, int m) {
        try {
            while (true) {
                f.apply(new double[m]);
            }
        } catch (RuntimeException over) {
            System.out.println(over);
        }
    }
}
