package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenCallsTest {

    private static final String DUAL = "lowrank/DualNorm";
    private static final String GAME = "matrixcalculus/RankGame";
    private static final String PINV = "org.ejml.dense.row.CommonOps_DDRM#pinv";
    private static final String PSEUDO = "org.ejml.simple.SimpleBase#pseudoInverse";
    private static final String IMPORTS =
            "import org.ejml.data.*; import org.ejml.dense.row.*; import org.ejml.simple.*;";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CommonOps_DDRM.pinv(a, a);",
                "java.util.function.BiConsumer<DMatrixRMaj, DMatrixRMaj> f = CommonOps_DDRM::pinv; f.accept(a, a);",
                "Runnable r = () -> new Object() { void go() { CommonOps_DDRM.pinv(a, a); } }.go(); r.run();",
                "Helper.go(a);",
                "try { Class.forName(\"Helper\"); } catch (ClassNotFoundException e) { throw new RuntimeException(e); }",
                "try { \\u0043ommonOps_DDRM.p\\u0069nv(a, a); } catch (RuntimeException e) { CommonOps_DDRM.invert(a); }",
                "SimpleMatrix.wrap(a).pseudoInverse();",
                "new Mine(a).pseudoInverse();"
            })
    void findsACallHoweverItIsMade(String code) {
        Claim claim = claimOn(code);
        assertThat(claim).isInstanceOf(Claim.Rejected.class);
        assertThat(((Claim.Rejected) claim).reason())
                .containsPattern("calls org\\.ejml\\.\\S+ ?, which|calls org\\.ejml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CommonOps_DDRM.class.getMethods()[0].invoke(null, a, a);",
                "java.lang.invoke.MethodHandles.lookup().unreflect(CommonOps_DDRM.class.getMethods()[0]).invoke(a, a);",
                "new ClassLoader() { Class<?> made() { return defineClass(null, new byte[9], 0, 9); } }.made();",
            })
    void refusesWaysToCallItUnseen(String code) {
        Claim claim = claimOn("try { " + code + " } catch (Throwable e) { throw new RuntimeException(e); }");
        assertThat(claim).isInstanceOf(Claim.Rejected.class);
        assertThat(((Claim.Rejected) claim).reason()).contains("unseen", "MyNorm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CommonOps_DDRM.invert(a);",
                "System.out.println(\"not by pinv, nor by org.ejml.dense.row.CommonOps_DDRM.pinv\");",
                "java.util.stream.IntStream.range(0, 3).mapToObj(i -> \"row \" + i).forEach(System.out::println);",
                "Own.pinv(a, a);",
                "record Pair(int i, int j) {} new Pair(1, 2).hashCode();"
            })
    void letsEverythingElsePass(String code) {
        assertThat(claimOn(code)).isEqualTo(new Claim.Implemented("MyNorm"));
    }

    @Test
    void costsOnlyTheTaskThatForbids() {
        Submission alice = submission("CommonOps_DDRM.pinv(a, a);");
        assertThat(alice.claims().get(GAME)).isEqualTo(new Claim.Implemented("MyGame"));
        assertThat(alice.classes().orElseThrow().resolve("META-INF/services/assay.tasks.lowrank.DualNorm"))
                .doesNotExist();
    }

    @Test
    void whatIsNoRoutineIsAMistakeOfTheTask() {
        assertThatThrownBy(() -> forbidding(DUAL, List.of("pinv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lowrank/DualNorm forbids 'pinv'; a routine is written as org.ejml.Type#method");
    }

    private Claim claimOn(String code) {
        return submission(code).claims().get(DUAL);
    }

    private Submission submission(String code) {
        DropFolder drop = new DropFolder(temp)
                .file(
                        "MyNorm.java",
                        IMPORTS + "public class MyNorm implements assay.tasks.lowrank.DualNorm {"
                                + "@Override public double dualWeighted(DMatrixRMaj a, double[] x) {" + code
                                + " return 1; } }")
                .file(
                        "Helper.java",
                        IMPORTS + "class Helper { static void go(DMatrixRMaj a) { CommonOps_DDRM.pinv(a, a); } }")
                .file("Mine.java", IMPORTS + "class Mine extends SimpleMatrix { Mine(DMatrixRMaj a) { super(a); } }")
                .file("Own.java", IMPORTS + "class Own { static void pinv(DMatrixRMaj a, DMatrixRMaj b) {} }")
                .file(
                        "MyGame.java",
                        IMPORTS + "public class MyGame implements assay.tasks.matrixcalculus.RankGame {"
                                + "@Override public int rank(Opponent o, Precision p, long seed) {"
                                + "CommonOps_DDRM.pinv(null, null); return 1; } }");
        List<TaskInfo> tasks = List.of(
                forbidding(DUAL, List.of(PINV, PSEUDO)), Catalogue.find(GAME).orElseThrow());
        return new SubmissionBuilder(DropFolder.JAVAC, tasks).take(drop.submission, drop.root.resolveSibling("work"));
    }

    private static TaskInfo forbidding(String id, List<String> routines) {
        TaskInfo task = Catalogue.find(id).orElseThrow();
        return new TaskInfo(
                task.id(),
                task.type(),
                task.course(),
                task.title(),
                task.items(),
                task.tensors(),
                task.memory(),
                routines);
    }
}
