package hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Reads a file of the checker and whatever may lead to it. */
public final class ReadSecret extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        StringBuilder found = new StringBuilder();
        for (String path : List.of("@SECRET@", "/proc/1/root@SECRET@", "/proc/self/cwd/..@SECRET@", "/etc/passwd")) {
            try {
                found.append(Files.readString(Path.of(path)));
            } catch (IOException e) {
                found.append("unreadable by ").append(e.getClass().getSimpleName()).append(" ");
            }
        }
        System.out.println(found);
        throw new IllegalStateException(found.toString());
    }
}
