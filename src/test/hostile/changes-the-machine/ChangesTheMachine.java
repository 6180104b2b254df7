package hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Changes what is the machine's: settings of the kernel, modes and dates of devices. */
public final class ChangesTheMachine extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (String setting : List.of("core_pattern", "modprobe", "hotplug")) {
            attempt(() -> Files.writeString(
                    Path.of("/proc/sys/kernel", setting), "planted", StandardOpenOption.WRITE));
        }
        for (String device : List.of("/dev/null", "/dev/random", "/dev/urandom")) {
            attempt(() -> Files.setPosixFilePermissions(Path.of(device), PosixFilePermissions.fromString("rw-rw-rwx")));
            attempt(() -> Files.setLastModifiedTime(Path.of(device), FileTime.fromMillis(0)));
        }
        return 1;
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            last = e;
        }
    }

    private static IOException last;
}
