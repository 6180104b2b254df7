package assay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneWayTest {

    @Test
    void aSecretAndAPurposeGiveOneSeed() {
        assertThat(OneWay.seed(7, "player 1")).isEqualTo(OneWay.seed(7, "player 1"));
        Set<Long> seeds = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            seeds.add(OneWay.seed(7, "player " + i));
            seeds.add(OneWay.seed(i + 8, "player 1"));
        }
        assertThat(seeds).hasSize(200);
    }

    @Test
    void seedsStayWhatTheyWere() {
        assertThat(OneWay.seed(7, "player 1")).isEqualTo(5783100748066478996L);
    }

    @Test
    void aSeedIsNothingThatTheGeneratorOfTheSecretGives() {
        Random random = new Random(7);
        long handed = OneWay.seed(7, "player 1");
        assertThat(random.longs(10_000).filter(drawn -> drawn == handed)).isEmpty();
    }
}
