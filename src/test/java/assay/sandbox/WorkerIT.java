package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.passthrough.PassthroughNDManager;
import assay.probe.Probe;
import assay.probe.StudentProbe;
import assay.probe.SumNorm;
import assay.tasks.lowrank.DualNorm;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.verdict.StudentThrew;
import assay.worker.ProbeMain;
import assay.worker.WorkerMain;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WorkerIT {

    @TempDir
    Path folder;

    private PlainLink link;
    private Worker worker;
    private Probe probe;

    @BeforeEach
    void startWorker() {
        link = PlainLink.start(ProbeMain.class.getName(), folder, Map.of(Probe.class, StudentProbe.class));
        worker = new Worker(link, Limits.usual().callbacks(5000));
        probe = worker.provider(Probe.class);
    }

    @AfterEach
    void endWorker() {
        worker.close();
    }

    @Test
    void carriesValues() {
        assertThat(probe.scale(2, 3)).isEqualTo(6);
        assertThat(probe.echo(new double[10_000])).hasSize(10_000);
        assertThat(probe.negate(new DMatrixRMaj(new double[][] {{1, 2}})).data).containsExactly(-1, -2);
        assertThat(probe.pair(List.of("a", "b", "c"))).isEqualTo(new Probe.Pair<>("a", List.of("b", "c")));
        assertThat(probe.property("no such")).isEmpty();
        assertThat(worker.calls()).isEqualTo(5);
        assertThat(worker.takeChangedArguments()).isEmpty();
    }

    @Test
    void servesTheTasksOfTheCourse() {
        worker.close();
        link = PlainLink.start(WorkerMain.class.getName(), folder, Map.of(DualNorm.class, SumNorm.class));
        worker = new Worker(link, Limits.usual());
        DualNorm norm = worker.provider(DualNorm.class);
        assertThat(norm.dual(1, new double[] {1, -3})).isEqualTo(3);
        assertThat(finding(() -> norm.norming(1, new double[] {1})).status()).isEqualTo(Status.MISSING);
        assertThatThrownBy(() -> worker.provider(Probe.class).missing()).isInstanceOf(Finding.class);
    }

    @Test
    void aTaskThatNothingImplementsIsMissing() {
        DualNorm norm = worker.provider(DualNorm.class);
        assertThat(finding(() -> norm.dual(1, new double[] {1}))).hasMessage("DualNorm is not implemented yet");
    }

    @Test
    void answersAboutItselfHere() {
        assertThat(probe).hasToString("the submission's Probe").isEqualTo(probe).hasSameHashCodeAs(probe);
        assertThat(worker.calls()).isZero();
    }

    @Test
    void carriesTensorsWithoutAnEngineHere() {
        NDArray x = PassthroughNDManager.INSTANCE.create(FloatBuffer.wrap(new float[] {1, 2, 3}), new Shape(3, 1));
        NDArray y = probe.twice(x);
        assertThat(y.getShape()).isEqualTo(new Shape(3, 1));
        assertThat(y.toFloatArray()).containsExactly(2, 4, 6);
        assertThat(y.getClass().getPackageName()).isEqualTo("ai.djl.util.passthrough");
    }

    @Test
    void servesOracles() {
        assertThat(probe.sum(x -> 2 * x, 100)).isEqualTo(9900);
        assertThat(worker.callbacks()).isEqualTo(100);
        assertThat(worker.oracles()).isPositive();
    }

    @Test
    void servesOraclesToManyThreads() {
        assertThat(probe.sumInThreads(x -> 1, 20)).isEqualTo(210);
    }

    @Test
    void carriesObjectsBothWays() {
        Probe.Function square = probe.square();
        assertThat(square.at(3)).isEqualTo(9);
        assertThat(probe.sum(square, 4)).isEqualTo(14);
        assertThat(square.twice(2)).isEqualTo(16);
        assertThat(probe.sum(x -> probe.sum(y -> square.at(y) + x, 3), 3)).isEqualTo(24);
    }

    @Test
    void anOracleComesBackAsItself() {
        Probe.Function f = x -> x;
        assertThat(probe.same(f)).isSameAs(f);
    }

    @Test
    void nestsToALimit() {
        assertThatThrownBy(() -> new Object() {
                    double down(double x) {
                        return probe.sum(this::down, 1);
                    }
                }.down(0))
                .hasMessage("calls are nested deeper than 16");
        assertThat(probe.scale(2, 3)).isEqualTo(6);
    }

    @Test
    void objectsEndWithTheirTry() {
        Probe.Function square = probe.square();
        worker.endTry();
        assertThatThrownBy(() -> square.at(1)).isInstanceOf(IllegalStateException.class);
        assertThat(probe.square().at(2)).isEqualTo(4);
    }

    @Test
    void oraclesEndWithTheirCall() {
        probe.keep(x -> x);
        assertThat(finding(() -> probe.kept(1))).hasMessage("your code threw IllegalStateException");
    }

    @Test
    void whatAnOracleThrowsComesOutAsItIs() {
        ArithmeticException mine = new ArithmeticException("mine");
        assertThatThrownBy(() -> probe.sum(
                        x -> {
                            throw mine;
                        },
                        3))
                .isSameAs(mine);
        assertThat(worker.callbacks()).isEqualTo(1);
        assertThat(probe.scale(2, 3)).isEqualTo(6);
    }

    @Test
    void callbacksAreLimitedPerTry() {
        assertThat(finding(() -> probe.sum(x -> x, 5001)).status()).isEqualTo(Status.REFUSED);
        worker.endTry();
        assertThat(probe.sum(x -> 1, 5000)).isEqualTo(5000);
    }

    @Test
    void handedOverObjectsAreLimitedPerTry() {
        assertThat(probe.many(10_000)).hasSize(10_000);
        assertThat(finding(() -> probe.many(1))).hasMessageContaining("a try may hand over 10000");
        worker.endTry();
        assertThat(probe.many(1)).hasSize(1);
    }

    @Test
    void endlessRecursionThroughAnOracleIsAnException() {
        worker.close();
        link = PlainLink.start(ProbeMain.class.getName(), folder, Map.of(Probe.class, StudentProbe.class));
        worker = new Worker(link, Limits.usual());
        Probe again = worker.provider(Probe.class);
        assertThat(thrown(() -> again.askForever(x -> x, 0)).type()).isEqualTo("java.lang.StackOverflowError");
        assertThat(again.scale(2, 3)).isEqualTo(6);
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThat(finding(() -> probe.plain("NaN"))).hasMessage("result is NaN");
        assertThat(finding(() -> probe.plain("Infinity"))).hasMessage("result is ∞");
        assertThat(probe.infinite("-Infinity")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(finding(() -> probe.infinite("NaN")).status()).isEqualTo(Status.REFUSED);
        assertThat(finding(() -> probe.negate(new DMatrixRMaj(new double[][] {{1}, {2}, {Double.NaN}}))))
                .hasMessage("result holds NaN at (2, 0)");
        assertThat(finding(() -> probe.echo(new double[] {1, Double.NEGATIVE_INFINITY})))
                .hasMessage("result holds -∞ at 1");
        assertThat(probe.limit(x -> x > 0 ? 1 : 0)).isEqualTo(1);
    }

    @Test
    void aNullArgumentIsTheCallersMistake() {
        assertThatThrownBy(() -> probe.echo(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.echo: argument x is null");
    }

    @Test
    void aNullResultIsRefused() {
        assertThat(finding(() -> probe.nothing())).hasMessage("result is null");
    }

    @Test
    void tellsChangedArguments() {
        assertThat(probe.spoil(new double[] {1})).containsExactly(2);
        assertThat(worker.takeChangedArguments()).containsExactly("Probe.spoil");
        assertThat(worker.takeChangedArguments()).isEmpty();
    }

    @Test
    void tellsWhatWasThrown() {
        StudentThrew threw = thrown(() -> probe.misbehave("throw"));
        assertThat(threw.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(threw.facts().get(0).value()).isEqualTo("java.lang.IllegalStateException: on purpose");
        assertThat(threw.diagnostics())
                .contains("StudentProbe.java", "Caused by: java.lang.ArithmeticException: deeper")
                .doesNotContain("WorkerMain", "Method.invoke");
        assertThat(thrown(() -> probe.misbehave("recurse")).type()).endsWith("StackOverflowError");
    }

    @Test
    void tellsMissingMethodsAndMemory() {
        assertThat(finding(probe::missing).status()).isEqualTo(Status.MISSING);
        assertThat(finding(() -> probe.misbehave("fill")).status()).isEqualTo(Status.OUT_OF_MEMORY);
    }

    @Test
    void tellsAWorkerThatWentAway() {
        assertThat(finding(() -> probe.misbehave("exit")).status()).isEqualTo(Status.CRASHED);
        assertThat(finding(() -> probe.scale(1, 1)).status()).isEqualTo(Status.CRASHED);
    }

    @Test
    void tellsAWorkerThatHalted() {
        assertThat(finding(() -> probe.misbehave("halt")).status()).isEqualTo(Status.CRASHED);
    }

    @Test
    void refusesBytesThatAreNoFrame() {
        assertThat(finding(() -> probe.misbehave("scribble")).status()).isEqualTo(Status.REFUSED);
        assertThat(link.alive()).isFalse();
    }

    @Test
    void aKilledCallThrowsWhyItWasKilled() throws InterruptedException {
        Finding why = new Finding(Status.TIMED_OUT, "too slow");
        probe.scale(1, 1);
        Thread watchdog = new Thread(() -> worker.kill(why));
        assertThatThrownBy(() -> {
                    watchdog.start();
                    probe.misbehave("hang");
                })
                .isSameAs(why);
        watchdog.join();
        assertThatThrownBy(() -> probe.scale(1, 1)).isSameAs(why);
    }

    @Test
    void aFinishedPropertyCallsNothing() {
        probe.scale(1, 1);
        worker.finish();
        assertThatThrownBy(() -> probe.scale(1, 1)).isInstanceOf(IllegalStateException.class);
        assertThat(worker.calls()).isEqualTo(1);
        assertThat(worker.provider(Probe.class).scale(2, 1)).isEqualTo(2);
    }

    @Test
    void endsThoughThreadsOfTheSubmissionRun() throws Exception {
        assertThat(probe.misbehave("linger")).isEqualTo(1);
        link.calls().close();
        assertThat(link.exitStatus()).isZero();
    }

    private static Finding finding(Runnable call) {
        return catchThrowableOfType(Finding.class, call::run);
    }

    private static StudentThrew thrown(Runnable call) {
        return catchThrowableOfType(StudentThrew.class, call::run);
    }
}
