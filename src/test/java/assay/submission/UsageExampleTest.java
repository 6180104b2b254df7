package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the text of an exercise is what a student starts from: it compiles, and answers its task. */
class UsageExampleTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code\n( \\* public final class .*?)\n \\* }</pre>", Pattern.DOTALL);
    private static final int MOST_LINES = 20;

    @TempDir
    Path temp;

    @Test
    void everyExampleCompilesAndAnswersItsTask() {
        DropFolder drop = new DropFolder(temp);
        for (TaskInfo task : Catalogue.all()) {
            String example = example(task);
            Matcher name = Pattern.compile("class (\\w+) implements " + task.name() + " ")
                    .matcher(example);
            assertThat(name.find()).as("the example of " + task.id()).isTrue();
            assertThat(example.lines().count())
                    .as("lines of the example of " + task.id())
                    .isLessThanOrEqualTo(MOST_LINES);
            drop.file(task.course().folder() + "/" + name.group(1) + ".java", source(task, example));
        }

        Submission examples = drop.take();

        assertThat(examples.problems()).isEmpty();
        assertThat(examples.claims()).hasSameSizeAs(Catalogue.all());
        assertThat(examples.claims().values()).allMatch(c -> c instanceof Claim.Implemented);
    }

    /** The example with imports: the names in it are those of its task, of EJML, of DJL, of the kit and of the JDK. */
    private static String source(TaskInfo task, String example) {
        String imports = Stream.of(
                        task.type().getPackageName(),
                        "assay.kit",
                        "org.ejml.data",
                        "org.ejml.dense.row",
                        "ai.djl.ndarray",
                        "ai.djl.ndarray.types",
                        "ai.djl.nn",
                        "java.util")
                .map(p -> "import " + p + ".*;\n")
                .collect(Collectors.joining());
        return "package " + task.course().folder() + ";\n" + imports + example + "\n";
    }

    private static String example(TaskInfo task) {
        Matcher example = EXAMPLE.matcher(text(task));
        assertThat(example.find()).as("an example in the text of " + task.id()).isTrue();
        return example.group(1).lines().map(l -> l.replaceFirst("^ \\* ?", "")).collect(Collectors.joining("\n"));
    }

    private static String text(TaskInfo task) {
        String resource = "/" + task.type().getName().replace('.', '/') + ".java";
        try (InputStream in = task.type().getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
