package assay.intake;

import assay.base.SafeName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads the sources of a folder without following symbolic links. A hard link cannot be told from the file itself, so it is
 * read like one; that shows nothing which the submitter could not read, for nobody can link to a file that he may not read
 * where the kernel protects hard links, as Linux does.
 */
public final class FolderReader extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SourceCollector collector;
    private Refused refused;

    private FolderReader(Path root, SourceCollector collector) {
        this.root = root;
        this.collector = collector;
    }

    public static void read(Path root, SourceCollector collector) throws IOException, Refused {
        FolderReader reader = new FolderReader(root, collector);
        Files.walkFileTree(root, reader);
        if (reader.refused != null) {
            throw reader.refused;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (SafeName.hiddenFile(folder.getFileName().toString()) || builtBesideItsBuildFile(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return visit(() -> collector.admit(relative(folder), true));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return visit(() -> take(file, attributes));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return visit(() -> {
            throw SourceCollector.unreadable(relative(file), failure);
        });
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }

    private String take(Path file, BasicFileAttributes attributes) throws Refused {
        String path = collector.admit(relative(file), false);
        if (attributes.isSymbolicLink()) {
            throw new Refused("holds '" + path + "', a symbolic link; put the file itself there");
        }
        if (!attributes.isRegularFile()) {
            throw new Refused("holds '" + path + "', which is no ordinary file; remove it");
        }
        if (collector.wanted(path)) {
            byte[] content = content(file, path);
            collector.charge(content.length);
            collector.add(path, content);
        } else {
            collector.charge(attributes.size());
        }
        return path;
    }

    // The file may have been replaced or grown since it was looked at.
    private static byte[] content(Path file, String path) throws Refused {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(SourceCollector.LARGEST_SOURCE + 1);
        } catch (IOException e) {
            throw SourceCollector.unreadable(path, e);
        }
    }

    private static boolean builtBesideItsBuildFile(Path folder) {
        String name = folder.getFileName().toString();
        return name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"))
                || name.equals("build")
                        && (Files.exists(folder.resolveSibling("build.gradle"))
                                || Files.exists(folder.resolveSibling("build.gradle.kts")));
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private FileVisitResult visit(Step step) {
        try {
            step.run();
            return FileVisitResult.CONTINUE;
        } catch (Refused e) {
            refused = e;
        }
        return FileVisitResult.TERMINATE;
    }

    /** One look at an entry. */
    private interface Step {
        Object run() throws Refused;
    }
}
