package hostile;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ejml.data.DMatrixRMaj;

/** Reads its own answers from the checker's end of their descriptor. */
public final class EatsAnswers extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        new Thread(() -> {
            try (FileInputStream in = new FileInputStream("/proc/self/fd/4")) {
                while (in.read() >= 0) {
                    eaten++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).start();
        return super.dualWeighted(a, x);
    }

    private volatile int eaten;
}
