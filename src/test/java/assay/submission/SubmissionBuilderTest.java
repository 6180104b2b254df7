package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import assay.intake.Problem;
import assay.intake.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionBuilderTest {

    private static final String DUAL = "lowrank/DualNorm";
    private static final String SERVICE = "META-INF/services/assay.tasks.lowrank.DualNorm";

    @TempDir
    Path temp;

    private DropFolder drop;

    @BeforeEach
    void emptyDropFolder() {
        drop = new DropFolder(temp);
    }

    @Test
    void compilesAndWritesTheServiceIndex() throws IOException {
        Submission alice = drop.file("MyNorm.java", DropFolder.NORM).take();

        assertThat(alice.name()).isEqualTo("alice");
        assertThat(alice.problems()).isEmpty();
        assertThat(alice.claims()).containsOnly(java.util.Map.entry(DUAL, new Claim.Implemented("MyNorm")));
        assertThat(alice.classes().orElseThrow().resolve(SERVICE)).hasContent("MyNorm");
        assertThat(alice.classes().orElseThrow().resolve("MyNorm.class")).exists();
    }

    @Test
    void seesEjmlAndDjlButNothingElseOfOurs() {
        drop.file("Uses.java", "class Uses { org.ejml.simple.SimpleMatrix m; ai.djl.ndarray.NDArray a; }");
        assertThat(drop.take().classes()).isPresent();

        drop.file(
                "Uses.java", "class Uses { assay.submission.SubmissionBuilder i; net.jqwik.api.Arbitrary<String> a; }");
        assertThat(messages(drop.take()))
                .contains("package assay.submission does not exist")
                .contains("package net.jqwik.api does not exist")
                .contains("not available; EJML offers");
    }

    @Test
    void oneBrokenFileCostsOnlyWhatNeedsIt() {
        drop.file("MyNorm.java", DropFolder.NORM)
                .file("Helper.java", "class Helper { int x = \"no\"; }")
                .file("Uses.java", "class Uses { Helper h; }");

        Submission alice = drop.take();

        assertThat(alice.claims().get(DUAL)).isEqualTo(new Claim.Implemented("MyNorm"));
        assertThat(lines(alice))
                .startsWith("Helper.java:1:24: error: incompatible types: String cannot be converted to int")
                .contains("Uses.java:1:14: error: needs Helper.java, which does not compile");
    }

    @Test
    void aTaskWhoseFileIsBrokenIsNotCompiledWithThePlace() {
        drop.file("MyNorm.java", DropFolder.NORM.replace("x.length", "x.size")).file("Fine.java", "class Fine {}");

        Submission alice = drop.take();

        assertThat(notCompiled(alice)).anyMatch(r -> r.startsWith("MyNorm.java:6:17: error: cannot find symbol"));
        assertThat(alice.classes()).isPresent();
    }

    @Test
    void aTaskThatNeedsABrokenFileNamesThatFile() {
        drop.file("MyNorm.java", DropFolder.NORM.replace("x.length", "util.Helper.length(x)"))
                .file(
                        "util/Helper.java",
                        "package util; public class Helper { public static int length(double[] x) { return }");

        assertThat(notCompiled(drop.take())).containsExactly("needs util/Helper.java, which does not compile");
    }

    @Test
    void aBrokenFileClaimsItsTaskThroughAnAbstractClass() {
        drop.file("Base.java", "import assay.tasks.lowrank.*; abstract class Base implements DualNorm {}")
                .file("MyNorm.java", "public class MyNorm extends Base { int broken( }");

        assertThat(notCompiled(drop.take())).anyMatch(r -> r.startsWith("MyNorm.java:1:"));
    }

    @Test
    void twoCandidatesAreAmbiguous() {
        drop.file("MyNorm.java", DropFolder.NORM).file("Other.java", DropFolder.NORM.replace("MyNorm", "Other"));

        assertThat(drop.take().claims().get(DUAL)).isEqualTo(new Claim.Ambiguous(List.of("MyNorm", "Other")));
    }

    @Test
    void theSameClassTwiceIsAmbiguous() {
        drop.file("a/MyNorm.java", DropFolder.NORM).file("b/MyNorm.java", DropFolder.NORM);

        assertThat(drop.take().claims().get(DUAL))
                .isEqualTo(new Claim.Ambiguous(List.of("a/MyNorm.java", "b/MyNorm.java")));
    }

    @Test
    void aClassThatCannotBeLoadedSaysWhyAndWhatToDo() {
        assertThat(unusable("public class", "class"))
                .containsExactly("MyNorm implements DualNorm but is not public; make it public");
        assertThat(unusable("public class", "public abstract class"))
                .containsExactly("MyNorm implements DualNorm but is abstract; remove the modifier abstract");
        assertThat(unusable("implements DualNorm {", "implements DualNorm { public MyNorm(int n) {}"))
                .containsExactly(
                        "MyNorm implements DualNorm but has no public constructor without parameters; add one");
        assertThat(unusable("implements DualNorm {", "implements DualNorm { private MyNorm() {}"))
                .singleElement()
                .asString()
                .contains("no public constructor without parameters");
    }

    @Test
    void anAbstractBaseIsNotTheReason() {
        drop.file("Base.java", "public abstract class Base implements assay.tasks.lowrank.DualNorm {}");
        drop.file("MyNorm.java", "class MyNorm extends Base {}");

        assertThat(((Claim.Unusable) drop.take().claims().get(DUAL)).reasons())
                .containsExactly("MyNorm implements DualNorm but is not public; make it public");
    }

    private List<String> unusable(String right, String wrong) {
        drop.file("MyNorm.java", DropFolder.NORM.replace(right, wrong));
        Claim claim = drop.take().claims().get(DUAL);
        assertThat(claim).isInstanceOf(Claim.Unusable.class);
        return ((Claim.Unusable) claim).reasons();
    }

    @Test
    void aNestedStaticClassIsFound() {
        drop.file(
                "Outer.java",
                "public class Outer { public static class In implements assay.tasks.lowrank.DualNorm {} }");

        assertThat(drop.take().claims().get(DUAL)).isEqualTo(new Claim.Implemented("Outer$In"));
    }

    @Test
    void reservedPackagesAreRejectedWithTheirTask() {
        drop.file("org/ejml/MyNorm.java", "package org.ejml;\n" + DropFolder.NORM)
                .file("Fine.java", "class Fine {}");

        assertThat(drop.take().claims().get(DUAL))
                .isInstanceOfSatisfying(
                        Claim.Rejected.class, r -> assertThat(r.reason()).contains("the package org.ejml is reserved"));
    }

    @Test
    void aFileThatIsNotUtf8CostsItsTask() {
        byte[] latin = DropFolder.NORM.replace("x.length", "x.length /* ü */").getBytes(StandardCharsets.ISO_8859_1);
        drop.file("MyNorm.java", latin).file("Fine.java", "class Fine {}");

        Submission alice = drop.take();

        assertThat(lines(alice))
                .startsWith("MyNorm.java:6:28: error: is not UTF-8 (byte 0xFC); save the file as UTF-8");
        assertThat(notCompiled(alice)).isNotEmpty();
    }

    @Test
    void aByteOrderMarkIsNoError() {
        assertThat(drop.file("MyNorm.java", "\uFEFF" + DropFolder.NORM).take().problems())
                .isEmpty();
    }

    @Test
    void suggestsTheNearestTask() {
        drop.file("MyNorm.java", DropFolder.NORM.replace("DualNorm", "DualNrom"));

        Submission alice = drop.take();

        assertThat(messages(alice)).contains("there is no task DualNrom; did you mean lowrank/DualNorm?");
        assertThat(notCompiled(alice)).isNotEmpty();
    }

    @Test
    void aForgottenImportIsNamed() {
        drop.file("MyNorm.java", DropFolder.NORM.replaceFirst("import .*;", ""));

        assertThat(messages(drop.take())).contains("add: import assay.tasks.lowrank.DualNorm;");
    }

    @Test
    void anOwnCopyOfTheInterfaceIsNotTheTask() {
        drop.file("MyNorm.java", DropFolder.NORM.replaceFirst("import .*;", "").replace("@Override", ""))
                .file("DualNorm.java", "interface DualNorm {}");

        Submission alice = drop.take();

        assertThat(alice.claims()).isEmpty();
        assertThat(messages(alice)).contains("this is not the task lowrank/DualNorm; delete it and import");
    }

    @Test
    void whatMayConfigureTheChecksStaysOutside() throws IOException {
        drop.file("MyNorm.java", DropFolder.NORM)
                .file("pom.xml", "<project/>")
                .file("junit-platform.properties", "jqwik.tries.default = 1")
                .file("META-INF/services/org.junit.platform.launcher.TestExecutionListener", "Evil")
                .file("META-INF/services/assay.tasks.lowrank.DualNorm", "Evil")
                .file("META-INF/services/javax.annotation.processing.Processor", "Evil")
                .file("module-info.java", "module m {}")
                .file("Old.class", "");

        Submission alice = drop.take();

        try (var all = Files.walk(alice.classes().orElseThrow())) {
            assertThat(all.filter(Files::isRegularFile).map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("MyNorm.class", "assay.tasks.lowrank.DualNorm");
        }
        assertThat(alice.problems()).hasSize(5).allMatch(p -> p.severity() == Severity.NOTE);
        assertThat(messages(alice))
                .contains("ignored: a service file may name tasks only")
                .contains("TestExecution");
    }

    @Test
    void nestingThatExhaustsTheCompilerCostsOneFile() {
        String deep = "class Deep { int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }";
        drop.file("Deep.java", deep).file("MyNorm.java", DropFolder.NORM);

        Submission alice = drop.take();

        assertThat(alice.claims().get(DUAL)).isEqualTo(new Claim.Implemented("MyNorm"));
        assertThat(messages(alice)).contains("the compiler gave up on Deep.java: nested too deeply");
    }

    @Test
    void attributionThatExhaustsTheCompilerCostsOneFile() {
        String deep = "class Deep { String f(String s) { return s" + ".trim()".repeat(20_000) + "; } }";
        drop.file("Deep.java", deep).file("MyNorm.java", DropFolder.NORM);

        Submission alice = drop.take();

        assertThat(alice.claims().get(DUAL)).isEqualTo(new Claim.Implemented("MyNorm"));
        assertThat(messages(alice)).contains("the compiler gave up on Deep.java");
    }

    @Test
    void annotationProcessorsDoNotRun() {
        drop.file("MyNorm.java", DropFolder.NORM)
                .file("META-INF/services/javax.annotation.processing.Processor", "Evil")
                .file("Evil.java", """
                        import java.util.Set;
                        import javax.annotation.processing.*;
                        import javax.lang.model.element.TypeElement;
                        public class Evil extends AbstractProcessor {
                            @Override
                            public boolean process(Set<? extends TypeElement> a, RoundEnvironment e) {
                                throw new IllegalStateException("ran");
                            }
                        }
                        """);

        assertThat(drop.take().claims().get(DUAL)).isEqualTo(new Claim.Implemented("MyNorm"));
    }

    @Test
    void messagesAreCapped() {
        StringBuilder wrong = new StringBuilder("class Wrong {\n");
        for (int i = 0; i < 300; i++) {
            wrong.append("int x")
                    .append(i)
                    .append(" = \"")
                    .append("long".repeat(10))
                    .append("\";\n");
        }

        Submission alice = drop.file("Wrong.java", wrong.append("}").toString()).take();

        assertThat(alice.problems()).hasSizeLessThan(15);
        assertThat(messages(alice)).contains("and 290 more errors in this file");
    }

    @Test
    void aSubmissionWithoutSourcesSaysSo() {
        assertThat(lines(drop.file("Notes.txt", "hello").take()))
                .startsWith("alice: error: holds no Java source; hand in *.java files");
    }

    private static List<String> notCompiled(Submission submission) {
        assertThat(submission.claims().get(DUAL)).isInstanceOf(Claim.NotCompiled.class);
        return ((Claim.NotCompiled) submission.claims().get(DUAL)).reasons();
    }

    private static String messages(Submission submission) {
        return String.join("\n", lines(submission));
    }

    private static List<String> lines(Submission submission) {
        return submission.problems().stream().map(Problem::toString).collect(Collectors.toList());
    }
}
