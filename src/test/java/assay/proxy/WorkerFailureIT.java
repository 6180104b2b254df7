package assay.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.probe.Probe;
import assay.probe.StudentProbe;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.verdict.StudentThrew;
import assay.worker.ProbeMain;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class WorkerFailureIT extends ProbeWorker {

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
}
