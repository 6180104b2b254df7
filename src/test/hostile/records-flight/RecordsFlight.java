package hostile;

import java.io.IOException;
import java.nio.file.Path;
import jdk.jfr.Recording;
import org.ejml.data.DMatrixRMaj;

/** Records its own flight, and writes that into the reports and wherever it can. */
public final class RecordsFlight extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try (Recording recording = new Recording()) {
            recording.enable("jdk.InitialEnvironmentVariable");
            recording.enable("jdk.InitialSystemProperty");
            recording.enable("jdk.SystemProcess");
            recording.start();
            recording.stop();
            for (String place : new String[] {"@REPORTS@/flight.jfr", "@PLANTED@", "@PLANTED_IN_TMP@"}) {
                try {
                    recording.dump(Path.of(place));
                } catch (IOException e) {
                    System.out.println(e.getMessage());
                }
            }
        } catch (RuntimeException | LinkageError e) {
            System.out.println(e);
        }
        return 1;
    }
}
