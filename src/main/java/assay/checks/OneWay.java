package assay.checks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(secret).flip());
            return ByteBuffer.wrap(digest.digest(purpose.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
