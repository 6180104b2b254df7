package assay.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a canary's lines go: in the place of frames. */
final class CanaryReport {

    private CanaryReport() {}

    static PrintStream open(String framesOut) throws IOException {
        OutputStream stream =
                "-".equals(framesOut) ? new FileOutputStream(FileDescriptor.out) : new FileOutputStream(framesOut);
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
