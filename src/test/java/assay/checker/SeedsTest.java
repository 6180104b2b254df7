package assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedsTest {

    /** Calculated elsewhere: what was published before a deadline must be found again by any later version. */
    @Test
    void commitsToKeyVersionAndAssignment() {
        assertThat(Seeds.fixed().commitment("1.0", "a"))
                .isEqualTo("sha256:766053167cc90bb71b718314c3b84bdafdcdfb39fdc34b7a7a6bc614ccb024f3");
    }

    @Test
    void endsTheVersionBeforeTheAssignment() {
        assertThat(Seeds.fixed().commitment("1.0", "a"))
                .isNotEqualTo(Seeds.fixed().commitment("1.0a", ""));
    }
}
