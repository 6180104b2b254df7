package assay.cli;

import assay.submission.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure that reports can be written, before hours are spent on what could not be kept. */
final class ReportsFolder {

    private ReportsFolder() {}

    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".assay", ".tmp"));
        } catch (IOException e) {
            throw new BadInput(
                    folder + ": reports cannot be written there; make it a writable folder, or name another with"
                            + " --reports");
        }
    }
}
