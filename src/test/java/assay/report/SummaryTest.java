package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.pages.Audience;
import assay.report.text.CommandFree;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void beginsWithWhatToDoNext() {
        String[] lines = Summary.of(Fixture.ada(), Audience.STUDENT).split("\n");
        assertThat(lines[0]).isEqualTo("ada: 11.25 of 27 points, 2 pending");
        assertThat(lines[1])
                .isEqualTo("  Start with DualNorm: attained (A3, 2 points) does not hold, and 2 more of A3 fail");
        assertThat(lines).contains("  Not begun: Score (4), Invariants (2)");
    }

    @Test
    void aPropertyIsALineAndTheFirstFailuresHaveTheirFacts() {
        assertThat(Summary.of(Fixture.ada(), Audience.STUDENT))
                .contains("  ✓ A1 axioms\n", "  ✗ A3 attained: does not hold\n", "      attainable      5.3e-15\n")
                .contains("  ◐ A4 digits: earned 38 %\n      ");
    }

    @Test
    void aStudentReadsNoSecret() {
        assertThat(Summary.of(Fixture.ada(), Audience.STUDENT))
                .doesNotContain(Fixture.SECRET_SEED)
                .doesNotContain(Fixture.SECRET_EXPECTED);
        assertThat(Summary.of(Fixture.ada(), Audience.INSTRUCTOR))
                .contains(Fixture.SECRET_SEED, Fixture.SECRET_EXPECTED);
    }

    @Test
    void nothingToDoIsSaid() {
        assertThat(Summary.of(Fixture.bert(), Audience.STUDENT)).contains("Nothing to mend");
    }

    @Test
    void whatDoesNotCompileComesFirst() {
        assertThat(Summary.of(Fixture.broken(), Audience.STUDENT).split("\n")[1])
                .isEqualTo("  src/MyDualNorm.java:12: error: ';' expected");
    }

    @Test
    void untrustedTextCommandsNobody() {
        String text = Summary.of(Fixture.eve(), Audience.INSTRUCTOR);
        assertThat(text).doesNotContain("\u001B", "\u0007", "\u202E", "\u0000", "##[");
        assertThat(text.lines()).noneMatch(l -> l.strip().startsWith("::"));
        assertThat(text).contains(": :set-output name=score::100", "# #[error]x");
        assertThat(text.length()).isLessThan(12_000);
    }

    @Test
    void commandsOfRunnersLoseTheirForceOnly() {
        assertThat(CommandFree.text("a::b\n  ::error::x\n##teamcity[x]\n##vso[y] section_start:1:z ## Title"))
                .isEqualTo("a::b\n  : :error::x\n# #teamcity[x]\n# #vso[y] section start:1:z ## Title");
    }

    @Test
    void aCommandInDisguiseLosesItsForceToo() {
        assertThat(CommandFree.text("\u00A0::error::x\n\u3000\u2003::x\n##\u200Dvso[y]\n#\u034F#VSO[z]\n###[q]"))
                .isEqualTo("\u00A0: :error::x\n\u3000\u2003: :x\n# #\u200Dvso[y]\n# \u034F#VSO[z]\n## #[q]");
    }
}
