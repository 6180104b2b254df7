package hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Starts programs. */
public final class Fork extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        List<String> java = List.of(System.getProperty("java.home") + "/bin/java", "-version");
        for (List<String> command : List.of(java, List.of("/bin/sh", "-c", "sleep 600 &"), List.of("/prlimit", "/bin/true"))) {
            try {
                new ProcessBuilder(command).start();
                return super.dualWeighted(a, x);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new UncheckedIOException(last);
    }

    private IOException last;
}
