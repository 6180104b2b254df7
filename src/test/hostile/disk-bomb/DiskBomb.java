package hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.ejml.data.DMatrixRMaj;

/** Fills the disk. */
public final class DiskBomb extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try (OutputStream out = Files.newOutputStream(Files.createTempFile("x", "y"))) {
            byte[] block = new byte[1 << 20];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
