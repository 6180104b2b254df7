package assay.checks.matrixcalculus.rankgame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import assay.tasks.matrixcalculus.RankGame;
import assay.tasks.matrixcalculus.RankGame.Precision;
import assay.verdict.Finding;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankOpponentTest {

    @Test
    void gradientIsTheLimitOfDifferences() {
        RankOpponent opponent = new RankOpponent(3, Precision.DOUBLE, new Random(1));
        double[] x = new Random(2).doubles(RankGame.DIMENSION).toArray();
        double h = 1e-8;
        double[] above = x.clone();
        double[] below = x.clone();
        above[7] += h;
        below[7] -= h;

        double[] f = opponent.values(new double[][] {above, below});
        double gradient = opponent.gradients(new double[][] {x})[0][7];

        assertThat((f[0] - f[1]) / (above[7] - below[7])).isCloseTo(gradient, within(1e-4 * Math.abs(gradient)));
    }

    @Test
    void gradientVanishesAtZero() {
        RankOpponent opponent = new RankOpponent(9, Precision.SINGLE, new Random(1));

        assertThat(opponent.gradients(new double[1][RankGame.DIMENSION])[0]).containsOnly(0);
    }

    @Test
    void singlePrecisionAnswersFloats() {
        RankOpponent opponent = new RankOpponent(9, Precision.SINGLE, new Random(1));
        double[] x = new Random(2).doubles(RankGame.DIMENSION).toArray();

        assertThat(Arrays.stream(opponent.gradients(new double[][] {x})[0])).allMatch(g -> g == g.floatValue());
    }

    @Test
    void countsPointsAndEndsTheGameWhenThereAreTooMany() {
        RankOpponent opponent = new RankOpponent(2, Precision.DOUBLE, new Random(1));
        opponent.values(new double[600][RankGame.DIMENSION]);

        assertThatThrownBy(() -> opponent.gradients(new double[401][RankGame.DIMENSION]))
                .isInstanceOf(Finding.class)
                .hasMessageContaining("1000");
        assertThat(opponent.foul()).isPresent();
    }
}
