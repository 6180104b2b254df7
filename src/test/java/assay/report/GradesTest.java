package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import assay.verdict.SubmissionResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradesTest {

    @Test
    void hasALinePerSubmissionAndAColumnPerAssignedTaskAndItem() {
        String[] lines = Grades.csv(Fixture.results()).split("\r\n");
        assertThat(lines[0])
                .startsWith("name,score,max,pending,flows/Score,flows/Score A7,flows/Score A8,lowrank/DualNorm,"
                        + "lowrank/DualNorm A1,lowrank/DualNorm A2,lowrank/DualNorm A3,lowrank/DualNorm A4,")
                .doesNotContain("vision/Correlation");
        assertThat(lines[1]).startsWith("ada,11.25,27,2,0,0,0,4.75,2,2,0,0.75,");
        assertThat(lines[2]).isEqualTo("bert,8,8,0,,,,8,2,2,2,2,,,,,,,,");
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
