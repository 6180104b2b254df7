package assay.proxy;

import static assay.proxy.ScriptedLink.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.probe.Probe;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.wire.Kind;
import assay.wire.Sink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkerTest {

    static Stream<Arguments> lies() {
        byte[] answer = frame(Kind.ANSWER, 2, s -> s.putDouble(6));
        return Stream.of(
                Arguments.of("answers another call", frame(Kind.ANSWER, 3, s -> s.putDouble(6))),
                Arguments.of("answers an earlier call", frame(Kind.ANSWER, 1, s -> s.putDouble(6))),
                Arguments.of("is ready again", frame(Kind.READY, 2, s -> {})),
                Arguments.of("opens a service of ours", frame(Kind.OPEN, 2, s -> s.putText("java.lang.Runtime"))),
                Arguments.of("calls an oracle that was never handed out", call(0, 0)),
                Arguments.of("calls a service of ours", call(-1, 0)),
                Arguments.of("says too little of what it threw", frame(Kind.THREW, 2, s -> s.putText("x"))),
                Arguments.of("says more than it threw", frame(Kind.MISSING, 2, s -> s.putText("x"))),
                Arguments.of("prints", "Hello, world! This is no frame.".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("stops within a frame", Arrays.copyOf(answer, answer.length - 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void refusesAWorkerThat(String lie, byte[] bytes) {
        ScriptedLink link = ScriptedLink.ready().then(bytes);
        Probe probe = new Worker(link, Limits.usual()).provider(Probe.class);
        Finding finding = finding(() -> probe.scale(2, 3));
        assertThat(finding.status()).as(lie).isEqualTo(Status.REFUSED);
        assertThat(finding).hasMessage("the worker broke the protocol");
        assertThat(link.alive()).isFalse();
        assertThat(finding(() -> probe.scale(2, 3))).isSameAs(finding);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                misfit("result is NaN", Kind.ANSWER, s -> s.putDouble(Double.NaN)),
                misfit("result is cut short: 8 bytes needed, 4 left", Kind.ANSWER, s -> s.putInt(1)),
                misfit(
                        "frame: 1 bytes too many",
                        Kind.ANSWER,
                        s -> s.putDouble(1).putByte(0)),
                misfit("result is null", Kind.UNFIT, s -> s.putText("result is null")));
    }

    private static Arguments misfit(String message, Kind kind, Consumer<Sink> payload) {
        return Arguments.of(message, frame(kind, 2, payload));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void refusesAnAnswerButGoesOn(String message, byte[] bytes) {
        ScriptedLink link = ScriptedLink.ready().then(bytes).then(frame(Kind.ANSWER, 3, s -> s.putDouble(6)));
        Probe probe = new Worker(link, Limits.usual()).provider(Probe.class);
        assertThat(finding(() -> probe.scale(2, 3))).hasMessage(message);
        assertThat(probe.scale(2, 3)).isEqualTo(6);
    }

    @Test
    void refusesAFrameAfterTheAnswer() {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(frame(Kind.ANSWER, 2, s -> s.putDouble(6)));
        two.writeBytes(frame(Kind.ANSWER, 3, s -> s.putDouble(7)));
        Probe probe = new Worker(ScriptedLink.ready().then(two.toByteArray()), Limits.usual()).provider(Probe.class);
        assertThat(probe.scale(2, 3)).isEqualTo(6);
        assertThat(finding(() -> probe.scale(2, 3)).facts().get(1).value())
                .isEqualTo("frame: sent without being asked");
    }

    @Test
    void refusesAWorkerThatCallsBackFromWithinTooDeep() {
        int deepest = 16;
        ScriptedLink link = ScriptedLink.ready();
        for (int i = 0; i < deepest; i++) {
            link.then(frame(Kind.CALL, 1, s -> s.putInt(0).putShort(0).putDouble(1)));
        }
        for (int i = deepest; i > 0; i--) {
            link.then(frame(Kind.ANSWER, i + 1, s -> s.putDouble(1)));
        }
        Probe probe = new Worker(link, Limits.usual()).provider(Probe.class);
        Finding finding = finding(() -> probe.sum(new Again(probe), 1));
        assertThat(finding.status()).isEqualTo(Status.REFUSED);
        assertThat(finding).hasMessage("your code and the checker call each other more than 16 deep");
    }

    /** An oracle that asks the submission, which asks the oracle. */
    private record Again(Probe probe) implements Probe.Function {

        @Override
        public double at(double x) {
            return probe.sum(this, 1);
        }
    }

    @Test
    void refusesAWorkerThatHasTooManyOraclesMadeForIt() {
        int most = 5;
        ScriptedLink link = ScriptedLink.ready();
        for (int i = 0; i < most; i++) {
            int last = i;
            link.then(frame(Kind.CALL, i + 1, s -> s.putInt(last).putShort(0)));
        }
        link.then(frame(Kind.ANSWER, 2, s -> s.putDouble(1)));
        Probe probe = new Worker(link, new Limits(1000, 1000, 100, most)).provider(Probe.class);
        Finding finding = finding(() -> probe.follow(new Endless()));
        assertThat(finding.status()).isEqualTo(Status.REFUSED);
        assertThat(finding).hasMessage("your code has more than 5 objects made for it within one call");
    }

    private record Endless() implements Probe.Chain {

        @Override
        public Probe.Chain next() {
            return new Endless();
        }
    }

    @Test
    void refusesAnAnswerBeyondTheLimit() {
        byte[] large = frame(Kind.ANSWER, 2, s -> s.putText("x".repeat(200)));
        Limits limits = new Limits(1000, 100, 10, 10);
        Probe probe = new Worker(ScriptedLink.ready().then(large), limits).provider(Probe.class);
        assertThat(finding(() -> probe.scale(2, 3)).status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void aWorkerThatHungUpIsOfNoMoreUseThoughItsProcessLives() {
        ScriptedLink link = ScriptedLink.ready().then(new byte[0]);
        Worker worker = new Worker(link, Limits.usual());
        assertThat(worker.usable()).isTrue();
        assertThat(finding(() -> worker.provider(Probe.class).scale(2, 3)).status())
                .isEqualTo(Status.CRASHED);
        assertThat(link.alive()).isTrue();
        assertThat(worker.usable()).isFalse();
    }

    @Test
    void cutsWhatWasThrown() {
        byte[] threw = frame(
                Kind.THREW,
                2,
                s -> s.putText("x".repeat(10_000)).putText("y".repeat(10_000)).putText("z".repeat(10_000)));
        Probe probe = new Worker(ScriptedLink.ready().then(threw), Limits.usual()).provider(Probe.class);
        Finding finding = finding(() -> probe.scale(2, 3));
        assertThat(finding.status()).isEqualTo(Status.THREW);
        assertThat(finding.getMessage()).hasSizeLessThan(400);
        assertThat(finding.diagnostics()).hasSizeLessThan(8400);
    }

    @Test
    void aWorkerThatNeverCameUpIsNoFinding() {
        ScriptedLink link = new ScriptedLink();
        Probe probe = new Worker(link, Limits.usual()).provider(Probe.class);
        assertThatThrownBy(() -> probe.scale(2, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the worker did not start: it ended");
    }

    private static byte[] call(int target, int method) {
        return frame(Kind.CALL, 1, s -> s.putInt(target).putShort(method));
    }

    private static Finding finding(Runnable call) {
        return catchThrowableOfType(Finding.class, call::run);
    }
}
