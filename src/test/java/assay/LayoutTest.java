package assay;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where things lie: a task's four trees, mirrored tests, one name once, and rooms that say what they are. */
class LayoutTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path REFERENCE = Path.of("reference");

    private static final int MOST_FILES = 25;
    private static final int FEWEST_ROOMS = 40;
    private static final int FEWEST_TESTS = 50;

    /** The process that a room says it lives in. */
    private static final Pattern PROCESS =
            Pattern.compile("coordinator|checker|worker|compiler|every JVM|before the worker");

    private static final Pattern FIRST = Pattern.compile("Read (?:\\{@link ([\\w.]+)}|any of them) first");

    @Test
    void everyTaskHasItsFourTrees() {
        assertThat(Catalogue.all()).isNotEmpty();
        for (TaskInfo task : Catalogue.all()) {
            String course = task.course().folder();
            String room = task.name().toLowerCase(Locale.ROOT);
            for (String path : List.of(
                    "src/main/java/assay/tasks/" + task.id() + ".java",
                    "src/main/java/assay/checks/" + course + "/" + room + "/" + task.name() + "Properties.java",
                    "src/main/java/assay/checks/" + course + "/" + room + "/" + task.name() + "Inputs.java",
                    "reference/" + course + "/" + task.name() + "Reference.java",
                    "src/test/answers/" + task.id() + "/wrong",
                    "src/test/answers/" + task.id() + "/right")) {
                assertThat(Path.of(path))
                        .as("what task " + task.id() + " needs")
                        .exists();
            }
        }
    }

    @Test
    void noTreeHoldsATaskThatIsNone() throws IOException {
        Set<String> ids =
                new TreeSet<>(Catalogue.all().stream().map(TaskInfo::id).toList());

        assertThat(idsIn(Path.of("src/main/java/assay/checks"), "Properties.java").stream()
                        .map(id -> id.replaceFirst("/[a-z]+/", "/")))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(idsIn(REFERENCE, "Reference.java")).isEqualTo(ids);
        try (Stream<Path> answers = Files.walk(Path.of("src/test/answers"), 2)) {
            assertThat(answers.filter(p -> p.getNameCount() == 5)
                            .map(p -> p.subpath(3, 5).toString()))
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(ids).contains(id));
        }
    }

    /** {@code NewTask} writes the marker into each file of a new task; nothing that still holds it may land. */
    @Test
    void noTaskIsHalfWritten() {
        List<Path> files = Stream.of(MAIN, REFERENCE, Path.of("src/test/answers"))
                .flatMap(root -> files(root).stream())
                .toList();

        assertThat(files).isNotEmpty();
        assertThat(files.stream().filter(LayoutTest::isHalfWritten))
                .as("files that say 'not written yet'")
                .isEmpty();
    }

    @Test
    void contractMethodsAreDefaultsThatAreNotDone() {
        for (TaskInfo task : Catalogue.all()) {
            assertThat(Arrays.stream(task.type().getMethods()).filter(m -> !m.isDefault()))
                    .as("methods of " + task.id() + " that are no defaults")
                    .isEmpty();
        }
    }

    @Test
    void aSimpleNameIsThatOfOneType() throws IOException {
        Map<String, List<Path>> byName = Stream.of(MAIN, TESTS, REFERENCE)
                .flatMap(root -> javaFiles(root).stream())
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

        assertThat(byName).isNotEmpty();
        assertThat(byName.values()).allSatisfy(files -> assertThat(files).hasSize(1));
    }

    /** {@code FooTest} and {@code FooIT} lie where {@code Foo} lies; what tests the whole project lies above all rooms. */
    @Test
    void testsMirrorWhatTheyTest() throws IOException {
        Map<String, Path> rooms = javaFiles(MAIN).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.toMap(LayoutTest::name, file -> MAIN.relativize(file.getParent())));
        List<Path> tests = javaFiles(TESTS).stream()
                .filter(file -> !file.getParent().equals(TESTS.resolve("assay")) && rooms.containsKey(subject(file)))
                .toList();

        assertThat(tests).hasSizeGreaterThan(FEWEST_TESTS);
        assertThat(tests)
                .allSatisfy(
                        test -> assertThat(TESTS.relativize(test.getParent())).isEqualTo(rooms.get(subject(test))));
    }

    @Test
    void roomsAreSmall() throws IOException {
        assertThat(rooms()).hasSizeGreaterThan(FEWEST_ROOMS);
        assertThat(rooms()).allSatisfy(room -> assertThat(typesIn(room)).hasSizeLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void roomsSayWhereTheyLiveAndWhatToReadFirst() throws IOException {
        assertThat(rooms()).allSatisfy(room -> {
            String text = Files.readString(room.resolve("package-info.java")).replaceAll("\\s+\\*?\\s*", " ");
            assertThat(text).containsPattern(PROCESS).contains("must never").containsPattern(FIRST);
            FIRST.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(type -> type != null)
                    .forEach(type -> assertThat(
                                    type.contains(".")
                                            ? MAIN.resolve(type.replace('.', '/') + ".java")
                                            : room.resolve(type + ".java"))
                            .exists());
        });
    }

    private static Set<Path> rooms() throws IOException {
        return javaFiles(MAIN).stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> typesIn(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String subject(Path test) {
        return name(test).replaceFirst("(?:Test|IT)$", "");
    }

    private static boolean isHalfWritten(Path file) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT).contains("not written yet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path root) {
        return files(root).stream().filter(f -> f.toString().endsWith(".java")).toList();
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> idsIn(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new TreeSet<>(files.filter(f -> f.toString().endsWith(ending))
                    .map(f -> root.relativize(f).toString().replace(ending, ""))
                    .toList());
        }
    }
}
