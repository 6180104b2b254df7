package assay.submission;

import static assay.submission.ScriptedCompiler.answer;
import static assay.submission.ScriptedCompiler.at;
import static assay.submission.ScriptedCompiler.compiled;
import static org.assertj.core.api.Assertions.assertThat;

import assay.compiler.ClassFile;
import assay.compiler.CompiledType;
import assay.compiler.Diagnosis;
import assay.compiler.Diagnosis.Level;
import assay.compiler.GaveUp;
import assay.compiler.Output;
import assay.compiler.Quotas;
import assay.compiler.Sketch;
import assay.compiler.Sketches;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.WorkerLink;
import assay.wire.Kind;
import assay.wire.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The trusted side against compiler processes that answer whatever they like. */
class SandboxedCompilerTest {

    private static final Deadline DEADLINE = new Deadline(Duration.ofSeconds(60), Duration.ofSeconds(60));
    private static final Sketch A = new Sketch("a/A.java", "a", List.of(), List.of());
    private static final int ORDER = 3;
    private static final String SENSELESS = "javac was led to a senseless answer";

    @TempDir
    Path work;

    private final AtomicInteger started = new AtomicInteger();

    @BeforeEach
    void writeSource() throws IOException {
        Files.createDirectories(work.resolve("sources/a"));
        Files.writeString(work.resolve("sources/a/A.java"), "package a; class A {}");
    }

    static Stream<Arguments> nonsense() {
        Output both = new Output(
                List.of(new Diagnosis("a/A.java", 1, 1, Level.ERROR, "no")),
                List.of(),
                compiled("a.A").classes(),
                Optional.empty());
        Output foreign = said(new Diagnosis("b/B.java", 1, 1, Level.ERROR, "no"));
        Output chatty = new Output(
                Collections.nCopies(3 * Quotas.DIAGNOSES + 1, new Diagnosis("a/A.java", 1, 1, Level.NOTE, "so")),
                List.of(),
                List.of(),
                Optional.empty());
        Output phantom = new Output(
                List.of(),
                List.of(new CompiledType("a/A.java", "a.A", List.of(), Optional.empty())),
                List.of(),
                Optional.empty());
        Output heavy = new Output(
                List.of(), List.of(), List.of(new ClassFile("a.A", new byte[Quotas.CLASSES + 1])), Optional.empty());
        String[] many = Stream.iterate(0, i -> i + 1)
                .limit(Quotas.CLASS_FILES + 1)
                .map(i -> "a.A" + i)
                .toArray(String[]::new);
        return Stream.of(
                Arguments.of("bytes that are no frame", "no frame at all".getBytes()),
                Arguments.of("half a frame", cut(answer(ORDER, compiled("a.A")))),
                Arguments.of("another order's answer", answer(ORDER + 1, compiled("a.A"))),
                Arguments.of("another message", answer(ORDER, new Sketches(List.of(A), List.of()))),
                Arguments.of("a frame of another kind", ScriptedCompiler.frame(Kind.READY, ORDER, sink())),
                Arguments.of("an empty answer", ScriptedCompiler.frame(Kind.ANSWER, ORDER, sink())),
                Arguments.of("endless lists", ScriptedCompiler.frame(Kind.ANSWER, ORDER, sink().putInt(1 << 30))),
                Arguments.of("more than asked", ScriptedCompiler.frame(Kind.ANSWER, ORDER, trailing())),
                Arguments.of("a place in no source", at(ORDER, "b/B.java")),
                Arguments.of("errors and classes", answer(ORDER, both)),
                Arguments.of("a message about no source", answer(ORDER, foreign)),
                Arguments.of("too many messages", answer(ORDER, chatty)),
                Arguments.of("a class that is not there", answer(ORDER, phantom)),
                Arguments.of("too large a class", answer(ORDER, heavy)),
                Arguments.of("too many classes", answer(ORDER, compiled(many))),
                Arguments.of("a class twice", answer(ORDER, compiled("a.A", "a.A"))),
                Arguments.of("classes alike", answer(ORDER, compiled("a.Ab", "a.AB"))),
                Arguments.of("a class of the default package", answer(ORDER, compiled("A"))),
                Arguments.of("a class of ours", answer(ORDER, compiled("assay.tasks.Task"))),
                Arguments.of("a class outside", answer(ORDER, compiled("a.../../../escaped"))),
                Arguments.of("a path", answer(ORDER, compiled("a./tmp/escaped"))),
                Arguments.of("a name with a line break", answer(ORDER, compiled("a.A\n"))),
                Arguments.of("a name with nothing in it", answer(ORDER, compiled("a."))),
                Arguments.of("a module", answer(ORDER, compiled("a.module-info"))),
                Arguments.of("a long name", answer(ORDER, compiled("a." + "x".repeat(300)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsNoAnswerAndWritesNothing(String what, byte[] answer) throws IOException {
        try (SandboxedCompiler compiler = compiler(() -> ScriptedCompiler.proved(answer))) {
            Compilation compilation = compile(compiler);
            assertThat(compilation.gaveUp()).map(GaveUp::cause).contains(SENSELESS);
        }
        assertThat(classes()).isEmpty();
    }

    @Test
    void theSourceItWasAtIsToBlame() {
        byte[] answer = concat(at(ORDER, "a/A.java"), new byte[] {1, 2, 3});
        try (SandboxedCompiler compiler = compiler(() -> ScriptedCompiler.proved(answer))) {
            assertThat(compile(compiler).gaveUp()).contains(new GaveUp(Optional.of("a/A.java"), SENSELESS));
        }
    }

    @Test
    void aFileThatWasNotSentIsNotToBlame() {
        Output failed = new Output(
                List.of(), List.of(), List.of(), Optional.of(new GaveUp(Optional.of("b/B.java"), "too hard")));
        try (SandboxedCompiler compiler = compiler(() -> ScriptedCompiler.proved(answer(ORDER, failed)))) {
            assertThat(compile(compiler).gaveUp()).contains(new GaveUp(Optional.empty(), "too hard"));
        }
    }

    @Test
    void aProcessThatEndsOnceIsReplacedAndNobodyNotices() throws IOException {
        Supplier<WorkerLink> starter = () -> started.getAndIncrement() == 0
                ? ScriptedCompiler.proved()
                : ScriptedCompiler.proved(answer(ORDER, compiled("a.A")));
        try (SandboxedCompiler compiler = compiler(starter)) {
            assertThat(compile(compiler).clean()).isTrue();
        }
        assertThat(started).hasValue(2);
        assertThat(classes()).containsExactly("A.class");
    }

    @Test
    void aProcessThatGaveUpIsReplaced() {
        Output failed =
                new Output(List.of(), List.of(), List.of(), Optional.of(new GaveUp(Optional.empty(), "too hard")));
        Supplier<WorkerLink> starter = () -> started.getAndIncrement() == 0
                ? ScriptedCompiler.proved(answer(ORDER, failed), answer(ORDER + 1, compiled("a.A")))
                : ScriptedCompiler.proved(answer(ORDER, compiled("a.A")));
        try (SandboxedCompiler compiler = compiler(starter)) {
            assertThat(compile(compiler).gaveUp()).isPresent();
            assertThat(compile(compiler).clean()).isTrue();
        }
        assertThat(started).hasValue(2);
    }

    @Test
    void sketchesMustBeOfAllFilesAndNoOthers() {
        for (Sketches answer : List.of(
                new Sketches(List.of(), List.of()),
                new Sketches(List.of(A, A), List.of()),
                new Sketches(List.of(A), List.of(new GaveUp(Optional.of("a/A.java"), "too hard"))),
                new Sketches(List.of(), List.of(new GaveUp(Optional.empty(), "too hard"))))) {
            try (SandboxedCompiler compiler = compiler(() -> ScriptedCompiler.proved(answer(ORDER, answer)))) {
                Sketches found = compiler.sketch(work.resolve("sources"), List.of("a/A.java"));
                assertThat(found.sketches()).isEmpty();
                assertThat(found.gaveUp()).containsExactly(new GaveUp(Optional.of("a/A.java"), SENSELESS));
            }
        }
    }

    @Test
    void whatFailsOnAnInnocentClassIsOurFaultAndTriedAgainWhenNeeded() {
        AtomicInteger broken = new AtomicInteger(3);
        Supplier<WorkerLink> starter = () -> {
            started.incrementAndGet();
            return broken.getAndDecrement() > 0
                    ? new ScriptedCompiler("cannot load libc".getBytes())
                    : new assay.compiler.CompilerThread();
        };
        DropFolder drop = new DropFolder(work).file("MyNorm.java", DropFolder.NORM);
        try (SandboxedCompiler compiler = compiler(starter)) {
            Submission failed = drop.take(compiler);
            assertThat(failed.fault())
                    .hasValueSatisfying(f -> assertThat(f).startsWith("the compiler process does not work here"));
            assertThat(failed.rejection()).isEmpty();
            assertThat(failed.claims()).isEmpty();
            assertThat(drop.take(compiler).fault()).isEmpty();
        }
        assertThat(started).hasValue(4);
    }

    @Test
    void tooManySourcesAreNotSent() throws IOException {
        Files.write(work.resolve("sources/a/A.java"), new byte[Quotas.SOURCES + 1]);
        try (SandboxedCompiler compiler = compiler(ScriptedCompiler::proved)) {
            assertThat(compile(compiler).gaveUp())
                    .map(GaveUp::cause)
                    .contains("the sources take more than 32 MiB together");
        }
    }

    private static SandboxedCompiler compiler(Supplier<WorkerLink> starter) {
        return new SandboxedCompiler(starter, 1, DEADLINE);
    }

    private Compilation compile(SandboxedCompiler compiler) {
        return compiler.compile(work.resolve("sources"), List.of(A), work.resolve("classes"));
    }

    private List<String> classes() throws IOException {
        try (Stream<Path> all = Files.walk(work.resolve("classes"))) {
            return all.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .toList();
        }
    }

    private static Output said(Diagnosis diagnosis) {
        return new Output(List.of(diagnosis), List.of(), List.of(), Optional.empty());
    }

    private static Sink sink() {
        return new Sink(1 << 10).begin();
    }

    private static Sink trailing() {
        return assay.compiler.Messages.put(new Sink(1 << 10), compiled("a.A")).putByte(1);
    }

    private static byte[] cut(byte[] frame) {
        return java.util.Arrays.copyOf(frame, frame.length / 2);
    }

    private static byte[] concat(byte[] one, byte[] two) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(two);
        return both.toByteArray();
    }
}
