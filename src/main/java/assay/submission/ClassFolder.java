package assay.submission;

import assay.base.FolderTree;
import assay.compiler.ClassFile;
import assay.compiler.GaveUp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of a submission's classes. */
final class ClassFolder {

    private final Path folder;

    ClassFolder(Path folder) {
        this.folder = folder;
    }

    void empty() {
        try {
            FolderTree.deleteIfExists(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
    }

    /** Writes classes whose names have been checked; answers why that cannot be, if it cannot. */
    Optional<GaveUp> write(List<ClassFile> classes) {
        for (ClassFile each : classes) {
            try {
                Path file = folder.resolve(each.name().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, each.bytes());
            } catch (InvalidPathException e) {
                return Optional.of(new GaveUp(
                        Optional.empty(),
                        "the class " + each.name() + " has a name that cannot be written in this machine's locale;"
                                + " rename it, or run in a UTF-8 locale"));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write into " + folder, e);
            }
        }
        return Optional.empty();
    }
}
