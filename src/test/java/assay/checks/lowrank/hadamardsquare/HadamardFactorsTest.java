package assay.checks.lowrank.hadamardsquare;

import static org.assertj.core.api.Assertions.assertThat;

import assay.checks.Matrices;
import assay.checks.lowrank.FactorPair;
import assay.checks.lowrank.SquaredTerms;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HadamardFactorsTest {

    private final Random random = new Random(7);

    @ParameterizedTest
    @CsvSource({"40, 30, 4, 10", "40, 40, 4, 10", "5, 30, 4, 5", "10, 10, 4, 10", "8, 30, 8, 8", "3, 3, 2, 3"})
    void randomFactorsReachTheLargestRank(int n, int m, int r, int rank) {
        DMatrixRMaj a = new FactorPair(Matrices.gaussian(n, r, random), Matrices.gaussian(m, r, random)).product();

        assertThat(HadamardFactors.rank(HadamardFactors.square(a))).isEqualTo(rank);
        assertThat(HadamardFactors.largestRank(n, m, r)).isEqualTo(rank);
    }

    @Test
    void orthonormalColumnsDoNotLowerTheRank() {
        DMatrixRMaj a = new FactorPair(Matrices.orthogonal(40, 4, random), Matrices.gaussian(30, 4, random)).product();

        assertThat(HadamardFactors.rank(HadamardFactors.square(a))).isEqualTo(10);
    }

    @Test
    void bothKindsOfFactorsHaveTheSameNorm() {
        FactorPair p = FactorPair.drawn(7, 6, 3, 5, random);

        assertThat(SquaredTerms.all(HadamardFactors.allPairs(p))).isEqualTo(HadamardFactors.squaredNorm(p.product()));
    }

    @Test
    void factorsAreClearlyCheaperForSmallRankOnly() {
        assertThat(new Operations(2000, 2000, 5).factorsClearly()).isTrue();
        assertThat(new Operations(2000, 2000, 16).decided()).isFalse();
        assertThat(new Operations(2000, 2000, 60).directlyClearly()).isTrue();
    }
}
