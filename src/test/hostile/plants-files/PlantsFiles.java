package hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Writes files wherever it can. */
public final class PlantsFiles extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        boolean planted = false;
        for (String place : List.of("@PLANTED@", "@PLANTED_IN_TMP@", "/classes/hostile/Planted.class", "/app/x.jar", "/dev/shm/x",
                "/var/tmp/x", "/prlimit", "/proc/sys/kernel/core_pattern")) {
            try {
                Files.writeString(Path.of(place), "planted");
                planted |= place.equals("@PLANTED@");
            } catch (IOException e) {
                System.out.println(e);
            }
        }
        return planted ? super.dualWeighted(a, x) : 1;
    }
}
