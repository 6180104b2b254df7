package hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ejml.data.DMatrixRMaj;

/** Overwrites the results and dies. */
public final class WriteResults extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            Files.writeString(Path.of("@REPORTS@/results.json"), "{\"score\": 8}");
            return super.dualWeighted(a, x);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
