package assay.run;

import assay.base.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for temporary files, for this user alone. It is gone when the command is, also when it is interrupted; that of a
 * command that was killed goes when the next one begins.
 */
public final class WorkFolder implements AutoCloseable {

    static final String PREFIX = "assay-work-";

    private final Path path;
    private final Ownership ownership;
    private final Thread hook = new Thread(this::delete);

    public WorkFolder() {
        try {
            path = Files.createTempDirectory(PREFIX).toAbsolutePath();
            ownership = Ownership.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
        Runtime.getRuntime().addShutdownHook(hook);
        AbandonedFolder.beside(path).forEach(AbandonedFolder::delete);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        delete();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void delete() {
        try (ownership) {
            FolderTree.delete(path, ownership.mark());
        } catch (IOException e) {
            // Somebody still writes there: the next command will find it abandoned.
            return;
        }
    }
}
