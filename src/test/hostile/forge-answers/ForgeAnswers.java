package hostile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ejml.data.DMatrixRMaj;

/** Writes forged answers to every pipe; a file that is opened like this would be cut off, where its user may. */
public final class ForgeAnswers extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (int fd = 0; fd < 20; fd++) {
            Path place = Path.of("/proc/self/fd/" + fd);
            if (Files.isRegularFile(place)) {
                continue;
            }
            try (FileOutputStream out = new FileOutputStream(place.toFile())) {
                for (int call = 1; call < 400; call++) {
                    out.write(Frame.answer(call, 42));
                }
            } catch (IOException e) {
                last = e;
            }
        }
        return 1;
    }

    private IOException last;
}
