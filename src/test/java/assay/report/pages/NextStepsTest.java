package assay.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.Fixture;
import assay.verdict.Status;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    @Test
    void areSortedByPointsToBeWon() {
        NextSteps next = NextSteps.of(Fixture.ada());
        assertThat(next.steps()).extracting(NextSteps.Step::points).containsExactly(2.0, 2.0, 2.0, 1.5, 1.25);
        assertThat(next.steps().get(0).task()).isEqualTo("lowrank/DualNorm");
        assertThat(next.notBegun())
                .extracting(NextSteps.Step::task)
                .containsExactly("flows/Score", "symmetry/Invariants");
    }

    @Test
    void extrasGiveNone() {
        assertThat(NextSteps.of(Fixture.ada()).steps()).noneMatch(s -> s.task().equals("vision/Correlation"));
    }

    @Test
    void aTaskThatDoesNotCompileIsOneStep() {
        NextSteps next = NextSteps.of(Fixture.broken());
        assertThat(next.steps())
                .singleElement()
                .matches(s -> s.property().isEmpty() && s.words().equals("does not compile"));
    }

    @Test
    void everyStatusHasItsWords() {
        assertThat(Arrays.stream(Status.values()).map(Words::of))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
