package hostile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ejml.data.DMatrixRMaj;

/**
 * Opens for writing whatever file it holds open for reading, the JDK's own among them. It leaves it at that: who may open them
 * so may cut them off as well, and no JVM of this machine starts any more.
 */
public final class OpensForWriting extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (int fd = 0; fd < 64; fd++) {
            Path place = Path.of("/proc/self/fd/" + fd);
            if (Files.isRegularFile(place)) {
                looked++;
                open(place);
            }
        }
        if (looked == 0) {
            throw new IllegalStateException("no file is open");
        }
        return 1;
    }

    private static void open(Path place) {
        try (FileChannel file = FileChannel.open(place, StandardOpenOption.WRITE)) {
            throw new IllegalStateException("leak: " + place + " of " + file.size() + " bytes is open for writing");
        } catch (IOException e) {
            last = e;
        }
    }

    private static int looked;
    private static IOException last;
}
