package assay.checks.lowrank.latentdirections;

import assay.checks.RealData;
import assay.kit.GeneratorWeights;
import assay.tasks.lowrank.LatentDirections.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** A trained generator among the files that the user brought; docs/data.md says how to write one. */
final class Checkpoint {

    /** Numbers of single precision, the lowest byte first, and nothing else. */
    static final String FILE = "generator.f32";

    private Checkpoint() {}

    /** The generator in the file, if there is one; a file that cannot be one is the user's error. */
    static Optional<Network> in(RealData data) {
        return data.bytes(FILE).map(Checkpoint::network);
    }

    private static Network network(byte[] bytes) {
        if (bytes.length % Float.BYTES != 0) {
            throw unusable("has " + bytes.length + " bytes");
        }
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                throw unusable("holds " + number);
            }
        }
        try {
            return new Network(GeneratorWeights.of(numbers).features(), 0, Optional.of(numbers));
        } catch (IllegalArgumentException e) {
            throw unusable(e.getMessage());
        }
    }

    private static UncheckedIOException unusable(String why) {
        String message = "--data: " + FILE + " is no generator: " + why + " (docs/data.md says what it must hold)";
        return new UncheckedIOException(message, new IOException(message));
    }
}
