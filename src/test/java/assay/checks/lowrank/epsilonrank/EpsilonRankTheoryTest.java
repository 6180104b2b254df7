package assay.checks.lowrank.epsilonrank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import assay.checks.lowrank.epsilonrank.HermiteTail.Place;
import assay.tasks.lowrank.EpsilonRank.Family;
import assay.tasks.lowrank.EpsilonRank.Kernel;
import java.math.BigInteger;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpsilonRankTheoryTest {

    @Test
    void theTailIsTheExponentialWithoutItsFirstTerms() {
        assertThat(new TaylorTail(2, 1).after(0)).isCloseTo(2 * Math.E, offset(1e-14));
        assertThat(new TaylorTail(1, 3).after(2)).isCloseTo(Math.exp(3) - 4, offset(1e-13));
        assertThat(new TaylorTail(1, 1).after(100)).isCloseTo(1.0820e-158, offset(1e-161));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 60})
    void theClosedFormIsNotBelowTheTail(int n) {
        for (int decade = 0; decade < 99; decade += 9) {
            TaylorTail tail = new TaylorTail(1, n);
            double eps = Math.pow(10, -decade);
            assertThat(tail.largest(eps)).isBetween(tail.smallest(eps), tail.smallest(eps) + n + 1);
        }
    }

    @Test
    void multiIndicesAreCountedByTheBinomial() {
        for (int n = 1; n <= 4; n++) {
            for (int k = 0; k <= 6; k++) {
                assertThat(TaylorTail.count(n, k))
                        .isEqualTo(BigInteger.valueOf(MultiIndices.below(k, n).size()));
            }
        }
        assertThat(TaylorTail.saturated(33, 35)).isEqualTo(Long.MAX_VALUE);
        assertThat(TaylorTail.saturated(33, 34)).isEqualTo(7219428434016265740L);
    }

    /** The derivatives that the oracle gives, summed as a Taylor series, are the values that factors are compared with. */
    @ParameterizedTest
    @EnumSource
    void derivativesSumUpToTheFunctionAndAreAtMostOne(AnalyticFunction f) {
        double[] x = {0.25, 1, 0.7};
        double[] y = {1, 0.3, 0.8};
        double sum = 0;
        for (int[] order : MultiIndices.below(30, 3)) {
            double derivative = f.derivative(x, order);
            assertThat(Math.abs(derivative)).isLessThanOrEqualTo(1);
            double factorials = 1;
            for (int d : order) {
                for (int i = 2; i <= d; i++) {
                    factorials *= i;
                }
            }
            sum += derivative * AnalyticFunction.power(y, order) / factorials;
        }
        assertThat(sum).isCloseTo(f.value(x, y), offset(1e-12));
    }

    @Test
    void theRemainderOfTheGaussianIsBelowCramersBoundAndFarAboveThatOfMOne() {
        for (int k = 3; k < 40; k++) {
            Place worst = HermiteTail.worst(k);
            assertThat(worst.size()).isLessThanOrEqualTo(HermiteTail.bound(k));
            assertThat(worst.size()).isGreaterThan(1.5 * new TaylorTail(1, 1).after(k));
        }
        assertThat(HermiteTail.remainder(0, 0.3, 0.9)).isCloseTo(Math.exp(-0.36), within(1e-14));
        assertThat(HermiteTail.remainder(2, 0.5, 1)).isCloseTo(Math.exp(-0.25) - 2 * Math.exp(-0.25), within(1e-14));
    }

    /** Half of the ones are within 1/2 of the identity: at ε = 1/2 its ε-rank is 1, and singular values say n. */
    @Test
    void singularValuesOverestimateTheRankOfTheIdentity() {
        DMatrixRMaj identity = CommonOps_DDRM.identity(30);
        DMatrixRMaj halves = KernelMatrix.matrix(30, 30, (i, j) -> 0.5);

        assertThat(CommonOps_DDRM.elementMaxAbs(CommonOps_DDRM.subtract(identity, halves, null)))
                .isEqualTo(0.5);
        assertThat(KernelMatrix.significant(identity, 0.5)).isEqualTo(30);
        assertThat(TruncatedRank.of(identity, 0.5)[0]).isEqualTo(30);
    }

    @Test
    void expSineSquaredIsNotPositiveDefiniteInTwoVariables() {
        DMatrixRMaj x = EpsilonRankInputs.points(60, 2, new Random(7));
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(60, false, true);
        eigen.decompose(KernelMatrix.of(new Kernel(Family.EXP_SINE_SQUARED, 1, 1), x, x));
        double least = 1;
        for (int e = 0; e < 60; e++) {
            least = Math.min(least, eigen.getEigenvalue(e).getReal());
        }
        assertThat(least).isLessThan(-1);
    }
}
