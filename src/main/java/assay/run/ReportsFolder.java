package assay.run;

import assay.base.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure that reports can be written, before hours are spent on what could not be kept. */
public final class ReportsFolder {

    private static final int BYTES = 4096;

    private ReportsFolder() {}

    public static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            tryOut(Files.createTempFile(folder, ".assay", ".tmp"));
        } catch (IOException e) {
            throw new BadInput(folder + ": reports cannot be written there (" + e.getMessage()
                    + "); make it a writable folder with room, or name another with --reports");
        }
    }

    /** On a full disk files can still be made, but not filled. */
    private static void tryOut(Path file) throws IOException {
        try {
            Files.write(file, new byte[BYTES]);
        } finally {
            Files.delete(file);
        }
    }
}
