package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.assignment.Assignment;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.intake.Problem;
import assay.intake.Severity;
import assay.submission.Claim;
import assay.submission.Submission;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResultAssemblerTest {

    private static final TaskInfo TASK = Catalogue.all().get(0);

    @Test
    void aSubmissionThatAssayFailedOnLosesNothing() {
        SubmissionResult result = result(Severity.FAULT);

        assertThat(statuses(result)).isNotEmpty().containsOnly(Status.GRADER_FAULT);
        assertThat(result.maxScore()).isZero();
    }

    @Test
    void aSubmissionThatIsTurnedAwayLosesAll() {
        SubmissionResult result = result(Severity.FATAL);

        assertThat(statuses(result)).isNotEmpty().containsOnly(Status.REJECTED);
        assertThat(result.score()).isZero();
        assertThat(result.maxScore()).isPositive();
    }

    @Test
    void aClassThatCannotBeUsedLosesAllAndIsNotSaidNotToCompile() {
        String reason = "MyNorm implements DualNorm but is not public; make it public";
        Submission submission = new Submission(
                "alice",
                Path.of("alice"),
                Optional.empty(),
                new TreeMap<>(Map.of(TASK.id(), new Claim.Unusable(List.of(reason)))),
                List.of());

        SubmissionResult result = new ResultAssembler(Assignment.everything(List.of(TASK))).of(submission, Map.of());

        assertThat(statuses(result)).isNotEmpty().containsOnly(Status.REJECTED);
        assertThat(result.tasks().get(0).properties())
                .allSatisfy(p -> assertThat(p.headline()).isEqualTo(reason));
        assertThat(result.score()).isZero();
        assertThat(result.maxScore()).isPositive();
    }

    private static SubmissionResult result(Severity severity) {
        Problem problem = Problem.of("alice", severity, "so it is");
        Submission submission =
                new Submission("alice", Path.of("alice"), Optional.empty(), new TreeMap<>(), List.of(problem));
        return new ResultAssembler(Assignment.everything(List.of(TASK))).of(submission, Map.of());
    }

    private static List<Status> statuses(SubmissionResult result) {
        return result.tasks().stream()
                .flatMap(t -> t.properties().stream())
                .map(PropertyResult::status)
                .toList();
    }
}
