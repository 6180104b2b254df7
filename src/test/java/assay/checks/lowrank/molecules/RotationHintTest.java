package assay.checks.lowrank.molecules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.checks.lowrank.molecules.MoleculesInputs.Pair;
import assay.checks.lowrank.molecules.MoleculesInputs.Rotated;
import assay.tasks.lowrank.Molecules;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/** A finding names a slip only where the matrix can be no other slip. */
class RotationHintTest {

    private static final DMatrixRMaj X = new DMatrixRMaj(new double[][] {{1, 0}, {1, 2}});

    private final MoleculesProperties properties = new MoleculesProperties();

    @Test
    void theTransposedRotationIsNamed() {
        assertThat(turned(30, r -> CommonOps_DDRM.transpose(r, null))).containsExactly("the transposed rotation");
    }

    @Test
    void theNegativeRotationIsNotTheTransposedOne() {
        assertThat(turned(30, RotationHintTest::negative)).isEmpty();
    }

    @Test
    void byARightAngleTheTwoCannotBeTold() {
        assertThat(turned(90, RotationHintTest::negative)).isEmpty();
        assertThat(turned(90, r -> CommonOps_DDRM.transpose(r, null))).isEmpty();
    }

    @Test
    void onlyTheBestReflectionIsNamedOne() {
        DMatrixRMaj mirror = new DMatrixRMaj(new double[][] {{1, 0}, {0, -1}});
        assertThat(mirrored(mirror)).containsExactly("the best orthogonal matrix, which is a reflection here");
        assertThat(mirrored(negative(mirror))).isEmpty();
        assertThat(mirrored(new DMatrixRMaj(2, 2))).isEmpty();
    }

    private List<String> turned(int degrees, UnaryOperator<DMatrixRMaj> slip) {
        Molecules subject = answering(slip.apply(Planar.rotation(degrees)));
        return hints(catchThrowableOfType(Finding.class, () -> properties.turned(subject, new Rotated(X, degrees))));
    }

    private List<String> mirrored(DMatrixRMaj answer) {
        Pair pair = new Pair(X, Planar.mirrored(X));
        return hints(catchThrowableOfType(Finding.class, () -> properties.properOnly(answering(answer), pair)));
    }

    private static List<String> hints(Finding found) {
        return found.facts().stream()
                .filter(f -> f.key().equals("looks like"))
                .map(Fact::value)
                .toList();
    }

    private static DMatrixRMaj negative(DMatrixRMaj matrix) {
        DMatrixRMaj negative = matrix.copy();
        CommonOps_DDRM.scale(-1, negative);
        return negative;
    }

    private static Molecules answering(DMatrixRMaj answer) {
        return new Molecules() {
            @Override
            public DMatrixRMaj kabsch(DMatrixRMaj x, DMatrixRMaj y) {
                return answer;
            }
        };
    }
}
