package assay.checks;

import assay.base.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Seeds that may be handed to a submission. What a generator such as {@link java.util.Random} gives can be calculated back to
 * its state, and from there to everything else that was drawn from it; a digest cannot.
 */
public final class OneWay {

    private OneWay() {}

    /**
     * A seed that tells nothing of {@code secret}, nor of a seed for another purpose.
     *
     * @param secret what must stay on this side
     * @param purpose what the seed is for
     */
    public static long seed(long secret, String purpose) {
        byte[] key = ByteBuffer.allocate(Long.BYTES).putLong(secret).array();
        return ByteBuffer.wrap(Sha256.of(key, purpose.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
