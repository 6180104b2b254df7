package hostile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ejml.data.DMatrixRMaj;

/** Writes what is no frame to the frames' own descriptor. */
public final class GarbageFrames extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try (FileOutputStream out = new FileOutputStream("/proc/self/fd/4")) {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return super.dualWeighted(a, x);
    }
}
