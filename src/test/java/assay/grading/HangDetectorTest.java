package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.checker.Job;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HangDetectorTest {

    private static final Duration STEP = Duration.ofSeconds(5);
    private static final HangLimits PATIENCE = new HangLimits(Duration.ofSeconds(60), Duration.ofSeconds(1000));

    private final HangDetector stall = new HangDetector(PATIENCE, STEP);

    @Test
    void nothingForLongIsAHang() {
        assertThat(looks(12, 5, 0)).isEmpty();
        assertThat(look(60, 0)).contains("it did nothing for 60 s");
    }

    @Test
    void theTickingOfAJvmThatHangsIsNothing() {
        assertThat(looks(12, 5, 0.01)).isEmpty();
        assertThat(look(60, 0.12)).isPresent();
    }

    @Test
    void workIsNoHang() {
        assertThat(looks(100, 5, 0.2)).isEmpty();
    }

    @Test
    void aMachineThatIsBusyIsNoHang() {
        assertThat(looks(100, 30, 0)).isEmpty();
    }

    @Test
    void workWithoutEndIsAHang() {
        assertThat(looks(200, 5, 5)).isEmpty();
        assertThat(look(1000, 1000)).contains("it had no answer after 1000 s of CPU time");
    }

    @Test
    void whatEarlierJobsUsedDoesNotCount() {
        assertThat(look(0, 5000)).isEmpty();
        assertThat(look(5, 5001)).isEmpty();
    }

    @Test
    void aWorkerThatIsNewCountsWholeAndOneThatEndedNotAtAll() {
        stall.look(Duration.ZERO, Map.of(1L, Duration.ofSeconds(2)));
        assertThat(stall.look(STEP, Map.of(1L, Duration.ofSeconds(2), 2L, Duration.ofSeconds(999))))
                .isEmpty();
        assertThat(stall.look(STEP.multipliedBy(2), Map.of(1L, Duration.ofSeconds(2))))
                .isEmpty();
        assertThat(stall.look(STEP.multipliedBy(3), Map.of(1L, Duration.ofSeconds(3))))
                .isPresent();
    }

    @Test
    void patienceOutlastsEveryDeadlineOfAJob() {
        Plan plan = new Plan(Seeds.of(1), 0, 7);
        List<String> tasks = Catalogue.all().stream().map(t -> t.id()).toList();
        Job job = Job.of("x", Path.of("x"), tasks, plan, "").withoutFigures();
        HangLimits patience = HangLimits.with(job);
        int properties = 0;
        for (String task : job.tasks()) {
            for (PropertyInfo info :
                    PropertyClass.of(Catalogue.find(task).orElseThrow()).properties()) {
                Duration time = plan.time(info.graded().seconds());
                assertThat(patience.idle()).isGreaterThan(time.multipliedBy(20));
                assertThat(patience.cpu()).isGreaterThan(time.multipliedBy(8));
                properties++;
            }
        }
        assertThat(properties).isGreaterThan(20);
    }

    /** Looks from 0 on every {@code seconds} while a clock advances by {@code cpu} seconds a step. */
    private Optional<String> looks(int count, double seconds, double cpu) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < count && found.isEmpty(); i++) {
            found = look(i * seconds, i * cpu);
        }
        return found;
    }

    private Optional<String> look(double at, double cpu) {
        return stall.look(seconds(at), Map.of(1L, seconds(cpu)));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }
}
