package assay.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.passthrough.PassthroughNDManager;
import assay.probe.Probe;
import assay.probe.SumNorm;
import assay.tasks.lowrank.DualNorm;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.worker.WorkerMain;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class WorkerIT extends ProbeWorker {

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
    void servesThreadsWithinOracles() {
        assertThat(probe.sumInThreads(x -> probe.sumInThreads(y -> 1, 3), 4)).isEqualTo(60);
    }

    @Test
    void takesThreadsInTurnButNotAtOnce() {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Runnable other = () -> thrown.set(catchThrowable(() -> probe.scale(2, 3)));
        probe.sum(x -> join(new Thread(other)), 1);
        assertThat(thrown.get()).hasMessage("two threads call the submission at once");
        join(new Thread(other));
        assertThat(thrown.get()).isNull();
    }

    private static double join(Thread thread) {
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return 0;
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
                .hasMessage("your code and the checker call each other more than 16 deep");
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
}
