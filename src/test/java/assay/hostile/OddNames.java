package assay.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sources whose names are options, files of options, commands, or the same but for their case. Not every checkout could hold them. */
final class OddNames {

    private static final List<String> NAMES = List.of(
            "-version.java",
            "-J-Xmx1k.java",
            "@options.java",
            "--release.java",
            "Con.java",
            "a b.java",
            "x".repeat(200) + ".java",
            "..java",
            "$.java",
            "a;b$(c)`d`'e\"f.java",
            "<b>.java",
            "::set-output name=x::y.java");

    private static final List<String> COLLIDING = List.of("odd.java", "Odd.java", "ODD.java");

    private OddNames() {}

    /** Adds sources with odd names to a folder, with a class each. */
    static void add(Path folder) throws IOException {
        write(folder, NAMES);
    }

    /** The same with names that are one on machines that do not tell case. */
    static void addColliding(Path folder) throws IOException {
        write(folder, COLLIDING);
    }

    private static void write(Path folder, List<String> names) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            Files.writeString(folder.resolve(names.get(i)), "package hostile;\n\nfinal class Odd" + i + "$$ {}\n");
        }
    }
}
