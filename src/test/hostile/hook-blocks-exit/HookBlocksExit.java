package hostile;

import org.ejml.data.ZMatrixRMaj;

/** Exits with a shutdown hook that never ends. */
public final class HookBlocksExit extends RightHouseholderProduct {

    @Override
    public ZMatrixRMaj counterexample(int n) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }));
        System.exit(0);
        return new ZMatrixRMaj(n, n);
    }
}
