package hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Forges results in a shutdown hook. */
public final class ForgesInHook extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (String place : List.of("@PLANTED@", "@REPORTS@/results.json")) {
                try {
                    Files.writeString(Path.of(place), "{\"score\": 8}");
                } catch (IOException e) {
                    System.out.println(e);
                }
            }
        }));
        System.exit(0);
        return 1;
    }
}
