package assay.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a drop folder: hostile submissions, each on top of right answers, an honest one, and what is assigned. */
final class HostileFolder {

    static final String HONEST = "honest";

    private final Path prepared;
    private final Path drop;

    /** @param work a folder for what is being prepared */
    HostileFolder(Path work, Path drop) throws IOException {
        this.prepared = Files.createDirectories(work.resolve("prepared"));
        this.drop = Files.createDirectories(drop);
    }

    /** Assigns these tasks and hands in right answers to them. */
    void addHonest(Collection<String> tasks) throws IOException {
        String assigned = tasks.stream()
                .map(t -> '"' + t + "\" = \"default\"\n")
                .collect(Collectors.joining("", "[tasks]\n", ""));
        Files.writeString(drop.resolve("assignment.toml"), assigned);
        RightAnswers.writeWhole(Files.createDirectories(drop.resolve(HONEST)), List.copyOf(tasks));
    }

    void add(Path hostile, Expected expected, Traps traps) throws IOException {
        Path folder = Files.createDirectories(prepared.resolve(expected.name()));
        for (Path file : files(hostile)) {
            Path copy = folder.resolve(hostile.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, traps.baited(Files.readString(file)));
        }
        RightAnswers.write(folder, expected.tasks());
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
