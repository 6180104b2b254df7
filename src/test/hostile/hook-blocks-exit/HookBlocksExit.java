package hostile;

import org.ejml.data.DMatrixRMaj;

/** Exits with a shutdown hook that never ends. */
public final class HookBlocksExit extends Right {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }));
        System.exit(0);
        return 1;
    }
}
