package assay.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Watchdog watchdog = new Watchdog();
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final FakeLink link = new FakeLink();

    @AfterEach
    void end() {
        watchdog.close();
    }

    @Test
    void callsOnceTheWorkerHasUsedItsTime() throws InterruptedException {
        link.cpu = Duration.ofSeconds(7);
        begin(new Deadline(SHORT, LONG));
        link.cpu = Duration.ofSeconds(8);
        assertThat(calls.poll(5, TimeUnit.SECONDS)).isEqualTo("CPU_TIME stacks");
    }

    @Test
    void callsWhenTheWorkerOnlyWaits() throws InterruptedException {
        begin(new Deadline(SHORT, SHORT));
        assertThat(calls.poll(5, TimeUnit.SECONDS)).isEqualTo("WAITING stacks");
    }

    @Test
    void workerThatMakesProgressIsNotWaiting() throws InterruptedException {
        begin(new Deadline(Duration.ofMinutes(1), Duration.ofMinutes(1)));
        begin(new Deadline(Duration.ofMillis(400), Duration.ofMillis(400)));
        for (int i = 0; i < 30; i++) {
            link.cpu = link.cpu.plusMillis(1);
            Thread.sleep(20);
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void timeBeforeTheWatchDoesNotCount() throws InterruptedException {
        link.cpu = Duration.ofSeconds(7);
        begin(new Deadline(SHORT, LONG));
        assertThat(calls.poll(150, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void isSilentOnceTheWatchIsClosed() throws InterruptedException {
        begin(new Deadline(SHORT, SHORT)).close();
        assertThat(calls.poll(150, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void isSilentAboutTheDead() throws InterruptedException {
        link.alive = false;
        begin(new Deadline(SHORT, SHORT));
        assertThat(calls.poll(150, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void deadlineIsFourfoldForWaitingAndNeverNothing() {
        assertThat(Deadline.ofCpu(SHORT).waiting()).isEqualTo(Duration.ofMillis(200));
        assertThatThrownBy(() -> Deadline.ofCpu(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private Watchdog.Watch begin(Deadline deadline) {
        return watchdog.begin(link, deadline, (stacks, reason) -> calls.add(reason + " " + stacks));
    }

    private static final class FakeLink implements WorkerLink {

        private volatile Duration cpu = Duration.ZERO;
        private volatile boolean alive = true;

        @Override
        public InputStream answers() {
            return InputStream.nullInputStream();
        }

        @Override
        public OutputStream calls() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public Duration cpu() {
            return cpu;
        }

        @Override
        public String output() {
            return "";
        }

        @Override
        public void clearOutput() {}

        @Override
        public boolean alive() {
            return alive;
        }

        @Override
        public String stacks(Duration patience) {
            return "stacks";
        }

        @Override
        public void close() {
            alive = false;
        }
    }
}
