package assay.checks.lowrank.latentdirections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.checks.RealData;
import assay.kit.GeneratorWeights;
import assay.tasks.lowrank.LatentDirections.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    @TempDir
    Path folder;

    @Test
    void readsATrainedGenerator() throws IOException {
        float[] numbers = new float[GeneratorWeights.count(1)];
        numbers[1] = 0.5f;
        write(numbers);

        Network network = Checkpoint.in(new RealData(Optional.of(folder))).orElseThrow();

        assertThat(network.features()).isEqualTo(1);
        assertThat(network.weights().convolutions().get(0).kernel()).startsWith(0, 0.5f);
    }

    @Test
    void isAbsentWithoutTheFile() {
        assertThat(Checkpoint.in(new RealData(Optional.of(folder)))).isEmpty();
        assertThat(Checkpoint.in(new RealData(Optional.empty()))).isEmpty();
    }

    @Test
    void namesAFileThatIsNone() throws IOException {
        write(new float[7]);
        assertThatThrownBy(() -> Checkpoint.in(new RealData(Optional.of(folder))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(Checkpoint.FILE)
                .hasMessageContaining("7 weights");

        float[] numbers = new float[GeneratorWeights.count(1)];
        numbers[3] = Float.NaN;
        write(numbers);
        assertThatThrownBy(() -> Checkpoint.in(new RealData(Optional.of(folder))))
                .hasMessageContaining("holds NaN");
    }

    private void write(float[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : numbers) {
            bytes.putFloat(number);
        }
        Files.write(folder.resolve(Checkpoint.FILE), bytes.array());
    }
}
