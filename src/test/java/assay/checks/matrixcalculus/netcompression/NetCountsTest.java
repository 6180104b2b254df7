package assay.checks.matrixcalculus.netcompression;

import static org.assertj.core.api.Assertions.assertThat;

import assay.tasks.matrixcalculus.NetCompression.Sizes;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetCountsTest {

    private static final Sizes SHEET = new Sizes(3072, 1000, 10);

    @Test
    void areThePublishedNumbers() {
        assertThat(NetCounts.original(SHEET)).isEqualTo(7_087_010);
        assertThat(NetCounts.compressed(SHEET, 10)).isEqualTo(135_830);
        assertThat(NetCounts.compressed(SHEET, 50)).isEqualTo(618_710);
        assertThat(NetCounts.compressed(SHEET, 100)).isEqualTo(1_222_310);
        assertThat(NetCounts.compressed(SHEET, 500)).isEqualTo(6_051_110);
    }

    @Test
    void breakEvenWhereThePublishedNumbersDo() {
        assertThat(NetCounts.breakEven(SHEET)).isEqualTo(586);
        assertThat(NetCounts.factored(1000, 1000, 500)).isEqualTo(1_000_000);
        assertThat(NetCounts.factored(1000, 3072, 754)).isLessThan(3_072_000);
        assertThat(NetCounts.factored(1000, 3072, 755)).isGreaterThan(3_072_000);
    }

    @Test
    void countWhatIsStored() {
        assertThat(NetCounts.stored(NetCases.sheet(50, new Random(1)).layers())).isEqualTo(618_710);
    }
}
