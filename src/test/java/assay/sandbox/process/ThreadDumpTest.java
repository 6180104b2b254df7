package assay.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThreadDumpTest {

    private final ThreadDump dump = new ThreadDump();

    @Test
    void keepsWhatIsBetweenBeginAndEnd() {
        accept("noise\n2026-01-01\nFull thread dump OpenJDK:\n\"main\"\n  at X.loop\n\nJNI global refs: 1\nHeap\n");
        assertThat(dump.complete()).isTrue();
        assertThat(dump.text()).isEqualTo("Full thread dump OpenJDK:\n\"main\"\n  at X.loop");
    }

    @Test
    void findsMarksThatAreSplit() {
        accept("noise Full thr");
        accept("ead dump\n\"main\"\nJNI glo");
        assertThat(dump.complete()).isFalse();
        accept("bal refs");
        assertThat(dump.complete()).isTrue();
        assertThat(dump.text()).isEqualTo("Full thread dump\n\"main\"");
    }

    @Test
    void doesNotGrowWithFloodsBeforeOrWithin() {
        for (int i = 0; i < 100; i++) {
            accept("x".repeat(10_000));
        }
        assertThat(dump.text()).isEmpty();
        accept("Full thread dump");
        for (int i = 0; i < 100; i++) {
            accept("y".repeat(10_000));
        }
        assertThat(dump.complete()).isTrue();
        assertThat(dump.text()).hasSize(256 << 10);
    }

    private void accept(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        dump.accept(bytes, bytes.length);
    }
}
