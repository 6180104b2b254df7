package assay.checks.lowrank.epsilonrank;

import static org.assertj.core.api.Assertions.assertThat;

import assay.tasks.lowrank.EpsilonRank.Family;
import assay.tasks.lowrank.EpsilonRank.Kernel;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Known ε-ranks by cut-off singular values and the bounds beside them. The points of the first table are 0, 1/399, …, 1 for
 * both x and y: from about 400 equal steps on the numbers do not change any more, and with 100 of them the Gaussian's 5
 * at 1e-4 is still a 4, at 9.9e-5. Points of the second table are random, where a few more or less make the last digits.
 */
class PublishedRanksTest {

    private static final DMatrixRMaj GRID = KernelMatrix.matrix(400, 1, (i, j) -> i / 399.0);
    private static final double[] ACCURACIES = {1e-2, 1e-4, 1e-8, 1e-12};

    @Test
    void cutOffRanksOfTheCosine() {
        assertThat(ranks(Family.COSINE)).containsExactly(2, 3, 4, 6);
    }

    @Test
    void cutOffRanksOfTheGaussian() {
        assertThat(ranks(Family.GAUSSIAN)).containsExactly(3, 5, 7, 9);
    }

    @ParameterizedTest
    @CsvSource({"1e-2, 5, 12", "1e-4, 8, 16", "1e-8, 12, 24", "1e-12, 15, 31"})
    void boundsOfOneVariable(double eps, int taylor, int cramer) {
        assertThat(new TaylorTail(1, 1).smallest(eps)).isEqualTo(taylor);
        assertThat(HermiteTail.smallest(eps)).isEqualTo(cramer);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 3, 4, 5", "2, 66, 10, 12, 21", "3, 560, 26, 27, 59"})
    void ranksAndBoundsOfManyVariables(int n, long bound, int cosine, int rbf, int sine) {
        Accuracy a = new Accuracy(1, 1e-4, n);
        assertThat(TaylorTail.saturated(n, a.leastTerms())).isEqualTo(bound);
        assertThat(rank(new Kernel(Family.COSINE, 1, 1), n)).isCloseTo(cosine, within(n));
        assertThat(rank(new Kernel(Family.RBF, 1, 1), n)).isCloseTo(rbf, within(n));
        assertThat(rank(new Kernel(Family.EXP_SINE_SQUARED, 1, 4), n)).isCloseTo(sine, within(n));
    }

    @Test
    void theBoundOfFourVariables() {
        assertThat(TaylorTail.saturated(4, new TaylorTail(1, 4).smallest(1e-4))).isEqualTo(4845);
    }

    private static int[] ranks(Family family) {
        DMatrixRMaj k = KernelMatrix.of(new Kernel(family, 1, 1), GRID, GRID);
        return TruncatedRank.of(k, ACCURACIES);
    }

    private static int rank(Kernel kernel, int variables) {
        Random random = new Random(7);
        DMatrixRMaj x = EpsilonRankInputs.points(280, variables, random);
        DMatrixRMaj y = EpsilonRankInputs.points(280, variables, random);
        return TruncatedRank.of(KernelMatrix.of(kernel, x, y), 1e-4)[0];
    }

    private static Offset<Integer> within(int variables) {
        return Offset.offset(3 * (variables - 1));
    }
}
