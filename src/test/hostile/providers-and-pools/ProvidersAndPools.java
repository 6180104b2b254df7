package hostile;

import java.security.Provider;
import java.security.Security;
import java.util.concurrent.ForkJoinPool;
import org.ejml.data.DMatrixRMaj;

/** Removes security providers, blocks the common pool and takes uncaught exceptions. */
public final class ProvidersAndPools extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (Provider provider : Security.getProviders()) {
            Security.removeProvider(provider.getName());
        }
        for (int i = 0; i < 64; i++) {
            ForkJoinPool.commonPool().execute(ProvidersAndPools::block);
        }
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> block());
        System.setIn(null);
        Runtime.getRuntime().addShutdownHook(new Thread(ProvidersAndPools::block));
        return 1;
    }

    private static void block() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            block();
        }
    }
}
