package assay.base;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes folders with all that is in them. Links are deleted, not followed. */
public final class FolderTree extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path last;

    private FolderTree(Path root, Path last) {
        this.root = root;
        this.last = last;
    }

    /** Deletes a folder with all that is in it; there must be one. */
    public static void delete(Path root) throws IOException {
        delete(root, root);
    }

    /** Deletes a folder with all that is in it, if there is one. */
    public static void deleteIfExists(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            delete(root, root);
        }
    }

    /** @param last the file that goes when nothing else is left, so that deleting can be taken up again if it ends too early */
    public static void delete(Path root, Path last) throws IOException {
        Files.walkFileTree(root, new FolderTree(root, last));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (file.equals(root) || !file.equals(last)) {
            Files.deleteIfExists(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
        if (problem != null) {
            throw problem;
        }
        if (folder.equals(root)) {
            Files.deleteIfExists(last);
        }
        Files.deleteIfExists(folder);
        return FileVisitResult.CONTINUE;
    }
}
