package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.checker.Checked;
import assay.checker.Checker;
import assay.checker.Job;
import assay.checker.Plan;
import assay.checker.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CheckerPoolTest {

    private static final List<Checked> DONE = List.of(new Checked("a/B", List.of(), List.of(), 1));
    private static final Job JOB = Job.of("someone", Path.of("x"), List.of("a/B"), new Plan(Seeds.of(1), 1, 1), "")
            .withoutFigures();

    private final List<Scripted> hired = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aCheckerKilledFromOutsideCostsNothing() {
        try (CheckerPool pool = pool(CheckerPoolTest::ended, () -> DONE)) {
            assertThat(pool.check(JOB)).isSameAs(DONE);
            assertThat(hired).hasSize(2);
            assertThat(hired.get(0).closed).isTrue();
        }
    }

    @Test
    void aJobThatEndsEveryCheckerIsGivenUp() {
        try (CheckerPool pool = pool(CheckerPoolTest::ended, CheckerPoolTest::ended, () -> DONE)) {
            assertThatThrownBy(() -> pool.check(JOB))
                    .isInstanceOf(CheckerFailed.class)
                    .hasMessage("the checker failed on someone: gone");
            assertThat(pool.check(JOB)).isSameAs(DONE);
        }
    }

    @Test
    void aCheckerThatSaysWhyItFailedIsNotAskedAgain() {
        try (CheckerPool pool = pool(
                () -> {
                    throw new IllegalStateException("a fault");
                },
                () -> DONE)) {
            assertThatThrownBy(() -> pool.check(JOB)).isInstanceOf(CheckerFailed.class);
            assertThat(hired).hasSize(2);
        }
    }

    @Test
    void aCheckerThatCannotBeStartedIsTriedAgainAndNobodyWaitsForIt() {
        CheckerPool pool = new CheckerPool(1, number -> {
            if (number < 2) {
                throw new UncheckedIOException("cannot start a checker", new IOException("no processes"));
            }
            return new Scripted(() -> DONE);
        });
        try (pool) {
            assertThatThrownBy(() -> pool.check(JOB)).hasMessageContaining("cannot start a checker: no processes");
            assertThat(pool.check(JOB)).isSameAs(DONE);
        }
    }

    @Test
    void closingEndsABusyCheckerAndHiresNobody() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CheckerPool pool = pool(() -> {
            started.countDown();
            hired.get(0).awaitClosing();
            return ended();
        });
        Thread job = new Thread(() -> {
            try {
                pool.check(JOB);
            } catch (RuntimeException e) {
                ended.countDown();
            }
        });
        job.start();
        started.await();
        pool.close();
        ended.await();
        assertThat(hired).hasSize(1);
    }

    private static List<Checked> ended() {
        throw new CheckerEnded("gone");
    }

    @SafeVarargs
    private CheckerPool pool(Supplier<List<Checked>>... answers) {
        return new CheckerPool(1, number -> {
            Scripted checker = new Scripted(answers[Math.min(number, answers.length - 1)]);
            hired.add(checker);
            return checker;
        });
    }

    private static final class Scripted implements Checker {
        private final Supplier<List<Checked>> answer;
        private final CountDownLatch closing = new CountDownLatch(1);
        private volatile boolean closed;

        Scripted(Supplier<List<Checked>> answer) {
            this.answer = answer;
        }

        void awaitClosing() {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public List<Checked> check(Job job) {
            return answer.get();
        }

        @Override
        public void close() {
            closed = true;
            closing.countDown();
        }
    }
}
