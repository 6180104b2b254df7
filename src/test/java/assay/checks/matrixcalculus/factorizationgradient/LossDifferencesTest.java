package assay.checks.matrixcalculus.factorizationgradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import assay.checks.matrixcalculus.RankOne;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.Test;

class LossDifferencesTest {

    /** F = ½(x − udv)², so dF/du = −(x − udv)dv and dF/dv = −(x − udv)ud. */
    @Test
    void differentiatesNumbersByHand() {
        FactorPoint p = numbers(1, 2, 3, 5);

        assertThat(LossDifferences.byU(p).get(0, 0)).isEqualTo(29 * 15);
        assertThat(LossDifferences.byV(p).get(0, 0)).isEqualTo(29 * 6);
    }

    @Test
    void wholeNumbersAndDecimalsAgree() {
        FactorPoint p = FactorPoint.whole(3, 5, 9, new Random(1));
        FactorPoint halved = new FactorPoint(halved(p.x()), halved(p.u()), p.d(), p.v());

        assertThat(p.whole()).isTrue();
        assertThat(halved.whole()).isFalse();
        assertThat(MatrixFeatures_DDRM.isIdentical(halved(LossDifferences.byU(p)), LossDifferences.byU(halved), 0))
                .isTrue();
    }

    @Test
    void slopeAlongALineIsTheProductWithTheGradients() {
        FactorPoint p = FactorPoint.whole(3, 2, 9, new Random(2));
        FactorPoint line = FactorPoint.whole(3, 2, 1, new Random(3));
        double product = RankOne.dot(LossDifferences.byU(p).data, line.u().data)
                + RankOne.dot(LossDifferences.byV(p).data, line.v().data);

        assertThat(LossDifferences.along(p, line.u(), line.v())).isCloseTo(product, within(1e-9 * Math.abs(product)));
    }

    @Test
    void gradientsVanishAtAFactorisation() {
        FactorPoint p = FactorPoint.whole(4, 3, 9, new Random(4)).factored();

        assertThat(CommonOps_DDRM.elementMaxAbs(LossDifferences.byU(p))).isZero();
        assertThat(CommonOps_DDRM.elementMaxAbs(LossDifferences.byV(p))).isZero();
    }

    private static FactorPoint numbers(double x, double u, double d, double v) {
        return new FactorPoint(number(x), number(u), new double[] {d}, number(v));
    }

    private static DMatrixRMaj number(double value) {
        return new DMatrixRMaj(1, 1, true, value);
    }

    private static DMatrixRMaj halved(DMatrixRMaj m) {
        DMatrixRMaj halved = m.copy();
        CommonOps_DDRM.scale(0.5, halved);
        return halved;
    }
}
