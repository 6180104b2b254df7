package assay.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTaskTest {

    /** As long as a name may be. */
    private static final String NAME = "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static final Path HERE = Path.of("");
    private static final int WIDTH = 120;

    @TempDir
    Path root;

    @BeforeEach
    void emptyProject() throws IOException {
        for (String tree : List.of("src/main/java/assay/tasks/flows", "src/test/java", "reference")) {
            Files.createDirectories(root.resolve(tree));
        }
        Files.copy(
                Path.of("src/main/java/assay/tasks/flows/package-info.java"),
                root.resolve("src/main/java/assay/tasks/flows/package-info.java"));
    }

    @Test
    void writesTheFourTrees() throws IOException {
        assertThat(written("CoinToss", "E99.1", "2.5"))
                .containsExactly(
                        "src/main/java/assay/tasks/flows/CoinToss.java",
                        "src/main/java/assay/checks/flows/cointoss/CoinTossProperties.java",
                        "src/main/java/assay/checks/flows/cointoss/CoinTossInputs.java",
                        "src/main/java/assay/checks/flows/cointoss/package-info.java",
                        "reference/flows/CoinTossReference.java",
                        "src/test/answers/flows/CoinToss/right/textbook/Textbook.java",
                        "src/test/answers/flows/CoinToss/wrong/not-written-yet.patch");
        assertThat(root.resolve("src/main/java/assay/tasks/flows/CoinToss.java"))
                .content()
                .contains("title = \"Coin toss\"", "id = \"E99.1\", points = 2.5,");
    }

    @Test
    void compilesWithoutAWarning() throws IOException {
        List<String> files = written(NAME, "E99", "2");

        assertThat(compiled(files)).isEmpty();
        Path wrong = root.resolve("wrong");
        SlipPatch.read(root.resolve(files.get(files.size() - 1))).open(wrong);
        assertThat(wrong.resolve("Textbook.java")).content().contains("return 0;");
    }

    @Test
    void saysNotWrittenYetInEveryFileToWrite() throws IOException {
        for (String file : written("CoinToss", "E99", "2")) {
            if (!file.endsWith("package-info.java")) {
                assertThat(Files.readString(root.resolve(file))).as(file).containsIgnoringCase(NewTask.MARKER);
            }
        }
    }

    /** The formatter wraps longer lines of code, and joins none of these. */
    @Test
    void needsNoWrapping() throws IOException {
        for (String file : written(NAME, "E999.1", "99.5")) {
            assertThat(Files.readAllLines(root.resolve(file)).stream().filter(line -> !line.startsWith(" *")))
                    .as(file)
                    .allMatch(line -> line.length() <= WIDTH)
                    .noneMatch(line -> line.contains("{{"));
        }
    }

    @Test
    void describesACourseThatHasNoTaskYet() throws IOException {
        Files.delete(root.resolve("src/main/java/assay/tasks/flows/package-info.java"));

        List<String> files = written("CoinToss", "E99", "2");

        assertThat(files).startsWith("src/main/java/assay/tasks/flows/package-info.java");
        assertThat(compiled(files)).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws IOException {
        assertThat(new NewTask(HERE, "lowrank", "low_rank", "A5", "0").problems())
                .satisfiesExactly(
                        points -> assertThat(points).contains("points '0'", "positive"),
                        item -> assertThat(item).contains("item A5", "lowrank/LowRankNorm", "free items"),
                        name -> assertThat(name).contains("name 'low_rank'", "upper camel case"));
        assertThat(new NewTask(HERE, "topology", "Knots", "Z1", "1").problems())
                .singleElement()
                .asString()
                .contains("course 'topology' does not exist", "lowrank", "flows");
    }

    @Test
    void refusesNamesOfOthers() throws IOException {
        assertThat(problems("Lowranknorm"))
                .containsExactly(
                        "types that exist: Lowranknorm, LowranknormProperties, LowranknormInputs,"
                                + " LowranknormReference; a simple name is that of one type in this project: choose another name");
        assertThat(problems("SlipPatch")).singleElement().asString().startsWith("types that exist: SlipPatch;");
        assertThat(problems("Package")).anyMatch(p -> p.contains("'package', which is a word of Java"));
        assertThat(problems("Double")).anyMatch(p -> p.contains("java.lang has a type of that name"));
        assertThat(problems("CoinToss")).isEmpty();
    }

    @Test
    void overwritesNothing() throws IOException {
        Path kept = root.resolve("src/test/answers/flows/CoinToss/right/textbook/Textbook.java");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "mine");

        assertThat(new NewTask(root, "flows", "CoinToss", "E99", "2").problems())
                .containsExactly("file src/test/answers/flows/CoinToss/right/textbook/Textbook.java exists;"
                        + " choose another name, or remove it");
    }

    @Test
    void theToolWritesNothingIfAnythingIsWrong() {
        assertThatThrownBy(() -> NewTaskMain.main(new String[] {"flows/SlipPatch", "E5", "2"}))
                .hasMessageStartingWith("nothing was written:\n  item E5: flows/GamblersRuin grades E5;")
                .hasMessageContaining("\n  types that exist: SlipPatch;");
        assertThatThrownBy(() -> NewTaskMain.main(new String[] {"CoinToss", "E99"}))
                .hasMessageContaining("expected -Dtask=")
                .hasMessageEndingWith("but was \"CoinToss E99\"");
    }

    private static List<String> problems(String name) throws IOException {
        return new NewTask(HERE, "lowrank", name, "A999", "2").problems();
    }

    private List<String> written(String name, String item, String points) throws IOException {
        NewTask task = new NewTask(root, "flows", name, item, points);
        assertThat(task.problems()).isEmpty();
        return task.write().stream()
                .map(file -> root.relativize(file).toString())
                .toList();
    }

    /** What the compiler says, with the options of pom.xml. */
    private String compiled(List<String> files) throws IOException {
        List<Path> sources = new ArrayList<>();
        files.stream().filter(file -> file.endsWith(".java")).forEach(file -> sources.add(root.resolve(file)));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-Werror",
                "-proc:none",
                "-Xlint:all,-serial,-processing,-classfile,-path",
                "-d",
                Files.createDirectories(root.resolve("classes")).toString(),
                "-cp",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            boolean right = javac.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            return right ? said.toString() : "javac failed: " + said;
        }
    }
}
