package assay.checks.lowrank.orthogonalpositive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.tasks.lowrank.OrthogonalPositive.Definition;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitenessTest {

    @ParameterizedTest
    @EnumSource(Definition.class)
    void aToleranceIsToBlameOnlyWhereEntriesAreRounded(Definition definition) {
        DMatrixRMaj o = CommonOps_DDRM.identity(3);
        assertThat(keysOfRejection(o, definition)).doesNotContain("looks like");
        o.set(0, 1, 1e-16);
        assertThat(keysOfRejection(o, definition)).contains("looks like");
    }

    private static List<String> keysOfRejection(DMatrixRMaj o, Definition definition) {
        Definiteness rejected = new Definiteness(o, Angles.of(o), definition, false);
        return catchThrowableOfType(Finding.class, rejected::verify).facts().stream()
                .map(Fact::key)
                .toList();
    }
}
