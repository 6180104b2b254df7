package assay.checks.matrixcalculus.matrixexponential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class JordanFormTest {

    private static final DMatrixRMaj P = new DMatrixRMaj(new double[][] {{1, 1, 0}, {1, 2, -1}, {0, 1, 0}});
    private static final DMatrixRMaj CHAIN = new DMatrixRMaj(new double[][] {{-1, 1, 0}, {0, -1, 1}, {0, 0, -1}});

    @Test
    void exponentialIsThatOfThePowerSeries() {
        JordanForm form = JordanForm.of(P, CHAIN, 3);
        assertThat(CommonOps_DDRM.det(P)).isCloseTo(1, within(1e-15));
        assertThat(form.exponential().data).containsExactly(series(form.a()).data, within(1e-14));
    }

    @Test
    void inverseIsThatOfTheNegativeMatrix() {
        JordanForm form = JordanForm.of(P, CHAIN, 3);
        DMatrixRMaj product = new DMatrixRMaj(3, 3);
        CommonOps_DDRM.mult(form.exponential(), form.inverse(), product);
        assertThat(product.data).containsExactly(CommonOps_DDRM.identity(3).data, within(1e-13));
    }

    @Test
    void halvesUntilTheNormIsSmall() {
        JordanForm form = JordanForm.of(P, CHAIN, 0.25);
        assertThat(GrowthBounds.of(form.a()).norm()).isBetween(0.0625, 0.25);
        assertThat(form.exponential().data).containsExactly(series(form.a()).data, within(1e-15));
    }

    @Test
    void determinantOfTheExponentialIsThatOfTheTrace() {
        JordanForm form = JordanForm.of(P, CHAIN, 3);
        assertThat(LogDeterminant.of(form.exponential())).isCloseTo(CommonOps_DDRM.trace(form.a()), within(1e-13));
    }

    private static DMatrixRMaj series(DMatrixRMaj a) {
        DMatrixRMaj sum = CommonOps_DDRM.identity(3);
        DMatrixRMaj term = CommonOps_DDRM.identity(3);
        for (int k = 1; k <= 40; k++) {
            DMatrixRMaj next = new DMatrixRMaj(3, 3);
            CommonOps_DDRM.mult(1.0 / k, term, a, next);
            term = next;
            CommonOps_DDRM.addEquals(sum, term);
        }
        return sum;
    }
}
