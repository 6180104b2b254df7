package assay.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OnceTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void nothingIsDoneBeforeItIsAskedFor() {
        new Once<>(runs::incrementAndGet);
        assertThat(runs).hasValue(0);
    }

    @Test
    void allWhoAskAtTheSameTimeGetWhatOneOfThemFoundOut() throws Exception {
        Once<Integer> once = new Once<>(this::slow);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> four = Collections.nCopies(4, once::get);
            for (Future<Integer> found : threads.invokeAll(four)) {
                assertThat(found.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFailureIsKept() {
        Once<Integer> once = new Once<>(() -> {
            throw new IllegalStateException("failed " + runs.incrementAndGet());
        });
        for (String time : List.of("first", "second")) {
            assertThatThrownBy(once::get).as(time).hasMessage("failed 1");
        }
    }

    private int slow() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return runs.incrementAndGet();
    }
}
