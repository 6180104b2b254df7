package assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever names a class of ours in a string, names one that exists. A hostile submission that looks for a class which has moved
 * away finds nothing, and would prove nothing from then on.
 */
class NamedClassesTest {

    /** {@code assay.room.Type} or {@code assay/room/Type}, or a reference by its course and name. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w./$-])(assay(?:[./][a-z]\\w*)+[./][A-Z]\\w*"
            + "|(?:flows|lowrank|matrixcalculus|symmetry|vision)[./][A-Z]\\w*Reference)(?!\\w)");

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");

    /** A room that is named by the beginning of its classes' names. */
    private static final Pattern ROOM = Pattern.compile("\"(assay(?:\\.[a-z]+)+)\\.(?:\\.)?\"");

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("."));

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "src/test/hostile"})
    void classesNamedInStringsExist(String root) throws IOException {
        Set<String> named = named(root);

        assertThat(named).as("classes that strings below %s name", root).isNotEmpty();
        assertThat(named).allSatisfy(name -> assertThat(exists(name)).as(name).isTrue());
    }

    @Test
    void roomsNamedInStringsExist() throws IOException {
        Set<String> rooms = new TreeSet<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            for (Path file : javaFiles(root)) {
                ROOM.matcher(Files.readString(file)).results().forEach(m -> rooms.add(m.group(1)));
            }
        }

        assertThat(rooms)
                .isNotEmpty()
                .allSatisfy(room -> assertThat(SOURCES.get(0).resolve(room.replace('.', '/')))
                        .isDirectory());
    }

    /** A submission that brings a copy of a room of ours proves something only while there is such a room. */
    @Test
    void roomsThatHostileSubmissionsCopyExist() throws IOException {
        Set<Path> copied = new TreeSet<>();
        for (Path file : javaFiles("src/test/hostile")) {
            Path inside = Path.of("src/test/hostile").relativize(file);
            if (inside.getNameCount() > 2 && inside.getName(1).startsWith("assay")) {
                copied.add(inside.subpath(1, inside.getNameCount() - 1));
            }
        }

        assertThat(copied)
                .isNotEmpty()
                .allSatisfy(room -> assertThat(SOURCES.get(0).resolve(room)).isDirectory());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/resources/META-INF/services/net.jqwik.api.lifecycle.LifecycleHook"})
    void classesNamedInTheBuildExist(String file) throws IOException {
        Set<String> named = names(Files.readString(Path.of(file)));

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(exists(name)).as(name).isTrue());
    }

    @Test
    void aClassThatIsNotThereIsNoticed() {
        assertThat(names("\"assay.grading.NoSuchClass\" \"lowrank/NoneReference.class\""))
                .containsExactlyInAnyOrder("assay.grading.NoSuchClass", "lowrank.NoneReference")
                .noneMatch(NamedClassesTest::exists);
    }

    private static Set<String> named(String root) throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : javaFiles(root)) {
            String strings = STRING.matcher(Files.readString(file))
                    .results()
                    .map(m -> m.group())
                    .collect(Collectors.joining("\n"));
            named.addAll(names(strings));
        }
        named.remove("assay.grading.NoSuchClass");
        named.remove("lowrank.NoneReference");
        return named;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(m -> m.group(1).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean exists(String name) {
        String file = name.replace('.', '/') + ".java";
        return SOURCES.stream().anyMatch(root -> Files.exists(root.resolve(file)))
                || Files.exists(Path.of("reference").resolve(file));
    }

    private static List<Path> javaFiles(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
