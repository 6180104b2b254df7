package assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills a drop folder: hostile submissions, each on top of right answers that are the reference's own, and an honest one. Most
 * attack in one method, on which the right answers of the others do not rest.
 */
final class DropFolder {

    static final String HONEST = "honest";

    private static final Path REFERENCE = Path.of("reference", "lowrank", "DualNormReference.java");

    private final Path prepared;
    private final Path drop;
    private final String right;

    /** @param work a folder for what is being prepared */
    DropFolder(Path work, Path drop) throws IOException {
        this.prepared = Files.createDirectories(work.resolve("prepared"));
        this.drop = Files.createDirectories(drop);
        right = Files.readString(REFERENCE)
                .replace("package lowrank;", "package hostile;")
                .replace("public final class DualNormReference", "public abstract class Right")
                .replace("solved(a, x), dualWeighted(a, x)", "solved(a, x), Math.sqrt(dot(x, solved(a, x)))");
    }

    void addHonest() throws IOException {
        Path folder = Files.createDirectories(drop.resolve(HONEST));
        Files.writeString(folder.resolve("Right.java"), right);
        Files.writeString(
                folder.resolve("Honest.java"), "package hostile;\n\npublic final class Honest extends Right {}\n");
    }

    void add(Path hostile, Expected expected, Traps traps) throws IOException {
        Path folder = Files.createDirectories(prepared.resolve(expected.name()));
        for (Path file : files(hostile)) {
            Path copy = folder.resolve(hostile.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, traps.baited(Files.readString(file)));
        }
        Files.writeString(folder.resolve("Right.java"), right);
        Packing.handIn(expected.packed(), folder, drop);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith(Expected.FILE))
                    .sorted()
                    .toList();
        }
    }
}
