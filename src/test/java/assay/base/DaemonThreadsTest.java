package assay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DaemonThreadsTest {

    @Test
    void startsADaemonOfThatName() throws InterruptedException {
        AtomicReference<Thread> worked = new AtomicReference<>();
        Thread thread = DaemonThreads.start("clock", () -> worked.set(Thread.currentThread()));
        thread.join();
        assertThat(worked.get()).isSameAs(thread);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("clock");
    }

    @Test
    void makesThemForExecutors() {
        Thread thread = DaemonThreads.named("clock").newThread(() -> {});
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("clock");
        assertThat(thread.getState()).isEqualTo(Thread.State.NEW);
    }
}
