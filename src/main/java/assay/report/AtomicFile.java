package assay.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file as a whole, so that whoever reads it sees the old content or the new one. */
final class AtomicFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = part(file);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                content.writeTo(out);
            }
            move(part, file);
        } catch (FileSystemException e) {
            boolean ofPart = part.toString().equals(e.getFile()) && e.getReason() != null;
            throw ofPart ? new FileSystemException(file.toString(), null, e.getReason()) : e;
        } catch (IOException e) {
            // A full disk is reported without saying which.
            throw (IOException) new FileSystemException(file.toString(), null, e.getMessage()).initCause(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where the new content lies until it is whole. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
