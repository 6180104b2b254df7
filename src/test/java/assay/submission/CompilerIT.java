package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import assay.intake.Problem;
import assay.sandbox.Tier;
import assay.sandbox.TierProbe;
import assay.sandbox.image.WorkerImage;
import assay.sandbox.process.Deadline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real compiler processes and sources that they do not like: the honest file beside them, and the next submission, compile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerIT {

    private static final String DUAL = "lowrank/DualNorm";
    private static final Claim HONEST = new Claim.Implemented("MyNorm");
    private static final Deadline SHORT = new Deadline(Duration.ofSeconds(6), Duration.ofSeconds(120));

    @TempDir
    static Path work;

    private Set<ProcessHandle> before;
    private SandboxedCompiler compiler;
    private int taken;

    @BeforeAll
    void start() {
        before = processes();
        WorkerImage image = WorkerImage.assemble(work.resolve("image"));
        boolean bwrap = new TierProbe(work, image).of(Tier.BWRAP, false).available();
        Tier tier = bwrap ? Tier.BWRAP : Tier.PROCESS;
        compiler = new SandboxedCompiler(new CompilerStarter(() -> tier, image, work.resolve("compiler")), 1, SHORT);
    }

    @AfterAll
    void leavesNoProcess() {
        compiler.close();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!left().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(left()).isEmpty();
    }

    static Stream<Arguments> nasty() {
        return Stream.of(
                Arguments.of("an exponential hierarchy", NastySources.exponentialHierarchy(), "took more than 6 s"),
                Arguments.of("huge constants", NastySources.hugeConstants(), "gave up"),
                Arguments.of("a large class", NastySources.largeClass(), "more than 8 MiB"),
                Arguments.of("many large classes", NastySources.manyLargeClasses(), "more than"),
                Arguments.of("many errors", NastySources.manyErrors(), "more errors in this file"),
                Arguments.of("long messages", NastySources.longMessages(), "Nasty.java"),
                Arguments.of("a deep expression", NastySources.deepExpression(), "nested too deeply"),
                Arguments.of("a deep chain", NastySources.deepChain(), "nested too deeply"),
                Arguments.of("deep classes", NastySources.deepClasses(), "Nasty.java"),
                Arguments.of("nested finally", NastySources.nestedFinally(), "Nasty.java"),
                Arguments.of("a module", "module nasty { requires java.base; }", "declares a module"),
                Arguments.of("classes alike", "class Nasty {} class NASTY {}", "but for the case of letters"),
                Arguments.of("a long name", "class Nasty {} class " + "x".repeat(300) + " {}", "too long"),
                Arguments.of("an escape that ends", "class Nasty {} // \\u000a }", "Nasty.java:1:"),
                Arguments.of("nothing but zeros", "\0".repeat(100_000), ""),
                Arguments.of("a preview", "class Nasty { sealed interface I {} }", "Nasty.java"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void costsItsOwnFileAlone(String what, String source, String message) {
        Submission nasty = drop("nasty")
                .file("Nasty.java", source)
                .file("MyNorm.java", DropFolder.NORM)
                .take(compiler);

        assertThat(lines(nasty)).contains(message);
        assertThat(nasty.claims()).containsEntry(DUAL, HONEST);
        assertThat(nasty.fault()).isEmpty();
        assertThat(drop("next")
                        .file("MyNorm.java", DropFolder.NORM)
                        .take(compiler)
                        .problems())
                .isEmpty();
    }

    @Test
    void oddTextIsNoMatter() {
        String escaped =
                DropFolder.NORM.replace("class", "\\u0063l\\uuu0061ss").replace("x.length", "x.length/*\\u00e9*/");
        byte[] latin = "class Latin { /* ü */ }".getBytes(StandardCharsets.ISO_8859_1);
        Submission odd = drop("odd")
                .file("MyNorm.java", "\uFEFF" + escaped)
                .file("Latin.java", latin)
                .take(compiler);

        assertThat(odd.claims()).containsEntry(DUAL, HONEST);
        assertThat(lines(odd)).contains("Latin.java:1:18: error: is not UTF-8");
    }

    @Test
    void classesOfANewerVersionAreNotRead() throws IOException {
        Path zip = drop("newer")
                .zip(
                        "MyNorm.java",
                        DropFolder.NORM,
                        "Uses.java",
                        "class Uses extends Newer {}",
                        "Newer.class",
                        "\u00ca\u00fe\u00ba\u00be\0\0\0\u0063");
        Submission newer =
                new SubmissionBuilder(compiler, assay.catalogue.Catalogue.all()).take(zip, work.resolve("newer-work"));

        assertThat(newer.claims()).containsEntry(DUAL, HONEST);
        assertThat(lines(newer)).contains("Uses.java:1:20: error: cannot find symbol");
    }

    @Test
    void largeSourcesAreCompiledOrGivenUp() throws IOException {
        for (int mebibytes : new int[] {30, 50}) {
            Path sources = Files.createDirectories(work.resolve("large" + mebibytes));
            Files.writeString(sources.resolve("Large.java"), "class Large { int x; } //" + "x".repeat(mebibytes << 20));
            compiler.sketch(sources, List.of("Large.java"));
            assertThat(drop("next")
                            .file("MyNorm.java", DropFolder.NORM)
                            .take(compiler)
                            .problems())
                    .isEmpty();
        }
    }

    private DropFolder drop(String name) {
        return new DropFolder(work.resolve(name + taken++));
    }

    private Set<ProcessHandle> left() {
        Set<ProcessHandle> left = processes();
        left.removeAll(before);
        return left;
    }

    private static Set<ProcessHandle> processes() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .collect(Collectors.toSet());
    }

    private static String lines(Submission submission) {
        return submission.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
