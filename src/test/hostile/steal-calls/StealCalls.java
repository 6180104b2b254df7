package hostile;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ejml.data.DMatrixRMaj;

/** Reads the checker's calls from their descriptor. */
public final class StealCalls extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        new Thread(() -> {
            try (FileInputStream in = new FileInputStream("/proc/self/fd/3")) {
                while (in.read() >= 0) {
                    stolen++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).start();
        return super.dualWeighted(a, x);
    }

    private volatile int stolen;
}
