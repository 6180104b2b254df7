package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import assay.verdict.SubmissionResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradesTest {

    @Test
    void hasALinePerSubmissionAndAColumnPerAssignedTask() {
        String[] lines = Grades.csv(Fixture.results()).split("\r\n");
        assertThat(lines[0])
                .isEqualTo(
                        "name,score,max,pending,flows/Score,lowrank/DualNorm,lowrank/Pseudoinverse,matrixcalculus/EveryVerdict,symmetry/Invariants");
        assertThat(lines[1]).startsWith("ada,11.25,27,2,0,4.75,2,0.5,0");
        assertThat(lines[2]).isEqualTo("bert,8,8,0,,8,,,");
        assertThat(lines).hasSize(5);
    }

    @Test
    void nothingIsAFormula() {
        for (String start : List.of("=", "+", "-", "@", " =", "\t=", "\r=", "\n=", "＝")) {
            SubmissionResult s = new SubmissionResult(start + "cmd|' /C calc'!A0", 0, 0, 0, List.of(), List.of());
            String line = Grades.csv(Fixture.results(List.of(s), List.of())).split("\r\n")[1];
            assertThat(line).matches("\"?('|⟨U|\u0020⏎).*");
        }
    }

    @Test
    void quotesAndCommasStayInTheirCell() {
        SubmissionResult s = new SubmissionResult("a\",1,2\nb", 0, 0, 0, List.of(), List.of());
        assertThat(Grades.csv(Fixture.results(List.of(s), List.of())).split("\r\n")[1])
                .isEqualTo("\"a\"\",1,2 ⏎ b\",0,0,0");
    }
}
