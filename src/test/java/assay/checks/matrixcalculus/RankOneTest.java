package assay.checks.matrixcalculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankOneTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 100})
    void sheetHasTheNormsOfItsClosedForm(int n) {
        RankOne sheet = RankOne.ofSheet(new double[n]);
        assertThat(2 * sheet.squares()).isCloseTo(n * (double) n * (5.0 * n + 3), within(1e-9 * sheet.squares()));
        assertThat(sheet.u()[n - 1]).isEqualTo(Math.sqrt(5.0 * n - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void agreesWithThePseudoInverseOfTheMatrix(int n) {
        double[] b = new Random(n).doubles(n).toArray();
        RankOne sheet = RankOne.ofSheet(b);
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransB(DMatrixRMaj.wrap(n, 1, sheet.u()), DMatrixRMaj.wrap(n, 1, sheet.v()), a);
        DMatrixRMaj plus = new DMatrixRMaj(n, n);
        CommonOps_DDRM.pinv(a, plus);
        DMatrixRMaj x = new DMatrixRMaj(n, 1);
        CommonOps_DDRM.mult(plus, DMatrixRMaj.wrap(n, 1, b), x);
        assertThat(sheet.solution()).containsExactly(x.data, within(1e-14));
    }

    @Test
    void compensatesWhatPlainSummationLoses() {
        double[] ones = {1, 1, 1, 1};
        assertThat(RankOne.dot(new double[] {1, 1e100, 1, -1e100}, ones)).isEqualTo(2);
    }
}
