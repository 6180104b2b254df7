package assay.checks.lowrank.orthogonalpositive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import assay.checks.lowrank.orthogonalpositive.Turned.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnglesTest {

    private final Random random = new Random(4);

    @ParameterizedTest
    @EnumSource(Basis.class)
    void areThoseThatTheMatrixWasMadeFrom(Basis basis) {
        List<TurnBlock> blocks = new ArrayList<>(TurnBlock.ACUTE);
        blocks.addAll(TurnBlock.OBTUSE);
        blocks.add(TurnBlock.QUARTER);
        for (int k = 1; k <= 6; k++) {
            blocks.set(k, TurnBlock.turn(Math.pow(10, -k)));
            Collections.shuffle(blocks, random);
            Turned turned = Turned.of(blocks.subList(0, 9), basis, random);

            assertThat(Angles.of(turned.o()).ascending()).containsExactly(turned.angles(), within(2e-15));
        }
    }

    @Test
    void matricesAreOrthogonal() {
        Turned turned = Turned.of(Collections.nCopies(30, TurnBlock.MINUS_ONE), Basis.ANY, random);
        DMatrixRMaj gram = new DMatrixRMaj(30, 30);
        CommonOps_DDRM.multTransA(turned.o(), turned.o(), gram);

        assertThat(MatrixFeatures_DDRM.isIdentity(gram, 1e-14)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.5, true", "1.6, false", "0, true", "3.14, false"})
    void acuteRotationsArePositive(double theta, boolean positive) {
        assertThat(Angles.of(TurnBlock.turn(theta).o()).isPositive()).isEqualTo(positive);
    }

    @Test
    void quarterTurnsAreNotPositive() {
        assertThat(Angles.of(TurnBlock.QUARTER.o()).isPositive()).isFalse();
        assertThat(Angles.of(TurnBlock.nearRightAngle(1e-6).o()).isPositive()).isTrue();
        assertThat(Angles.of(TurnBlock.nearRightAngle(-1e-6).o()).isPositive()).isFalse();
    }

    @Test
    void reflectionsAreSymmetricAndNotTheIdentity() {
        Angles swap = Angles.of(TurnBlock.SWAP.o());

        assertThat(swap.isSymmetric()).isTrue();
        assertThat(swap.isIdentity()).isFalse();
        assertThat(Angles.of(TurnBlock.turn(1e-6).o()).isSymmetric()).isFalse();
    }

    @Test
    void theLeastCosineIsAttained() {
        Turned turned = Turned.of(List.of(TurnBlock.turn(1), TurnBlock.turn(2), TurnBlock.ONE), Basis.ANY, random);
        QuadraticForm form = new QuadraticForm(turned.o());

        assertThat(form.quotient(form.lowest())).isCloseTo(Math.cos(2), within(1e-14));
        assertThat(form.quotient(new double[] {1e-310, 0, 0, 0, 0}))
                .isCloseTo(turned.o().get(0, 0), within(1e-12));
    }
}
