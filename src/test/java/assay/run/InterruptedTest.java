package assay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import assay.base.BadInput;
import assay.verdict.Results;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterruptedTest {

    private static final Map<String, Map<String, Double>> POINTS =
            Map.of("a/One", Map.of("A1", 2.0), "a/Two", Map.of("A2", 1.0));

    private static final Results THEN = run(POINTS, 0, 1, "", new Results.Seed("c", "00", 5L), "bwrap");

    @Test
    void theSameMayGoOn() {
        Results now = run(POINTS, 0, 1, "", new Results.Seed("another", "00", 5L), "bwrap");
        assertThatCode(() -> Interrupted.mustBeLike(now, THEN, Path.of("r"))).doesNotThrowAnyException();
    }

    /** Another version may grade otherwise with the same seed. */
    @Test
    void anOlderResultsFileIsRefused() {
        Results then = new Results(
                Results.SCHEMA,
                "0.0.9+1234567",
                THEN.assignment(),
                THEN.seed(),
                THEN.isolation(),
                THEN.java(),
                THEN.device(),
                THEN.complete(),
                THEN.graderFaults(),
                THEN.submissions());
        assertThat(catchThrowable(() -> Interrupted.mustBeLike(THEN, then, Path.of("r"))))
                .isInstanceOf(BadInput.class)
                .hasMessage("--resume: the run in r had other version of Assay (0.0.9+1234567, now " + THEN.assay()
                        + "); ask for the same as then, or begin anew without --resume");
    }

    @Test
    void whatDiffersIsNamedInOneLineWithTheRemedy() {
        Results now = run(POINTS, 50, 0.5, "sha256:0123456789", new Results.Seed("c", "11", 6L), "landlock");
        assertThat(refused(now))
                .isEqualTo("--resume: the run in r had other tries (each property's own, now 50),"
                        + " other time scale (1.0, now 0.5),"
                        + " other data (generated, now files of digest sha256:01234567), other seed (5, now 6),"
                        + " other salt (00, now 11), other isolation (bwrap, now landlock);"
                        + " ask for the same as then, or begin anew without --resume");
    }

    @Test
    void tasksAndPointsAreNamed() {
        Map<String, Map<String, Double>> points = Map.of("a/Two", Map.of("A2", 3.0), "b/New", Map.of("B1", 1.0));
        assertThat(refused(run(points, 0, 1, "", THEN.seed(), "bwrap")))
                .contains("other tasks (no more a/One, now also b/New), other points (of a/Two);");
    }

    private static String refused(Results now) {
        Throwable thrown = catchThrowable(() -> Interrupted.mustBeLike(now, THEN, Path.of("r")));
        assertThat(thrown).isInstanceOf(BadInput.class);
        assertThat(((BadInput) thrown).lines()).hasSize(1);
        return thrown.getMessage();
    }

    private static Results run(
            Map<String, Map<String, Double>> points,
            int tries,
            double scale,
            String data,
            Results.Seed seed,
            String isolation) {
        return new Results(
                Results.SCHEMA,
                "1",
                new Results.Assigned("t", points, tries, scale, data),
                seed,
                isolation,
                "17",
                "cpu",
                false,
                List.of(),
                List.of());
    }
}
