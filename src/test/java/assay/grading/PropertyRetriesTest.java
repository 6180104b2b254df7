package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checker.Checked;
import assay.checker.Job;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PropertyRetriesTest {

    private static final TaskInfo TASK = Catalogue.find("lowrank/DualNorm").orElseThrow();
    private static final Path SUBMISSION = Path.of("submission");
    private static final Path REFERENCE = Path.of("reference");
    private static final Plan PLAN = new Plan(Seeds.of(713), 5, 1);

    @Test
    void aFaultStaysWithItsProperty() {
        List<PropertyResult> results = salvaged(j -> isHoelder(j) && j.classes().equals(SUBMISSION), REFERENCE);

        assertThat(results).hasSameSizeAs(PropertyClass.of(TASK).properties());
        assertThat(results)
                .allMatch(
                        p -> p.status() == (p.id().equals("hoelder") ? Status.REFUSED : Status.PASSED), "as expected");
    }

    @Test
    void aFaultWithTheReferenceTooIsOurs() {
        assertThat(salvaged(PropertyRetriesTest::isHoelder, REFERENCE))
                .filteredOn(p -> p.id().equals("hoelder"))
                .allMatch(p -> p.status() == Status.GRADER_FAULT);
    }

    @Test
    void aFaultThatNothingProvesIsOurs() {
        assertThat(salvaged(PropertyRetriesTest::isHoelder, null))
                .filteredOn(p -> p.id().equals("hoelder"))
                .allMatch(p -> p.status() == Status.GRADER_FAULT);
    }

    @Test
    void whatFollowsFromAFaultCostsNothingMore() {
        List<PropertyResult> results = salvaged(
                j -> !j.property().orElseThrow().equals("endpoints")
                        && j.classes().equals(SUBMISSION),
                REFERENCE);

        assertThat(results)
                .filteredOn(p -> p.id().equals("hoelder") || p.id().equals("biduality"))
                .hasSize(2)
                .allMatch(p -> p.status() == Status.FOLLOWS);
    }

    private static boolean isHoelder(Job job) {
        return job.property().orElseThrow().equals("hoelder");
    }

    private static List<PropertyResult> salvaged(Predicate<Job> fails, Path reference) {
        Job job = Job.of("someone", SUBMISSION, List.of(TASK.id()), PLAN, "replay ");
        return new PropertyRetries(j -> check(j, fails), () -> Optional.ofNullable(reference))
                .of(job)
                .get(0)
                .properties();
    }

    private static List<Checked> check(Job job, Predicate<Job> fails) {
        if (fails.test(job)) {
            throw new CheckerFailed(job.submission(), new OutOfMemoryError("heap"));
        }
        PropertyInfo info = PropertyClass.of(TASK).property(job.property().orElseThrow());
        return List.of(new Checked(TASK.id(), List.of(passed(info)), List.of(), 1));
    }

    private static PropertyResult passed(PropertyInfo info) {
        return PropertyResult.of(
                        info.id(),
                        info.graded().item(),
                        info.graded().says(),
                        info.graded().gate(),
                        info.weight(),
                        Status.PASSED,
                        "")
                .withEarned(1)
                .withTries(5, 1);
    }
}
