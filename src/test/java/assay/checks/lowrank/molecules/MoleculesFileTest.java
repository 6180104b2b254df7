package assay.checks.lowrank.molecules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoleculesFileTest {

    private static final String HEADER = "sample,A_x,A_y,B_x,B_y\n";

    @Test
    void anAtomIsARow() {
        assertThat(MoleculesFile.parse(HEADER + "0,0.0,0.5,-1e-3,2\r\n1,1,2,3,4\n"))
                .hasSize(2)
                .first()
                .satisfies(x -> assertThat(x.data).containsExactly(0, 0.5, -1e-3, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0,1,2,3; line 2 has 4 columns",
                "0,1,2,3,four; line 2 has 'four'",
                "0,1,2,3,NaN; line 2 has 'NaN'",
                "0,1,2,3,; line 2 has ''"
            })
    void aMistakeIsNamedWithItsLineAndRemedy(String line, String complaint) {
        assertThatThrownBy(() -> MoleculesFile.parse(HEADER + line))
                .hasMessageContaining("--data: molecules.csv, " + complaint)
                .hasMessageContaining("mend it or take the file away");
    }

    @Test
    void aFileOfSomethingElseIsNamed() {
        assertThatThrownBy(() -> MoleculesFile.parse("")).hasMessageContaining("line 1 is no header");
        assertThatThrownBy(() -> MoleculesFile.parse("x,y\n1,2\n")).hasMessageContaining("line 1 is no header");
        assertThatThrownBy(() -> MoleculesFile.parse(HEADER)).hasMessageContaining("1 to 10000 molecules");
    }
}
