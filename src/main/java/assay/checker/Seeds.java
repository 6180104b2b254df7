package assay.checker;

import assay.base.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The randomness of a run: one seed for all submissions, from which each property's seed follows.
 *
 * @param seed the seed of the run
 * @param salt 32 bytes in hexadecimal that keep a small seed from being guessed out of its commitment
 */
public record Seeds(long seed, String salt) {

    private static final int SALT_BYTES = 32;

    /** The fixed seed of {@code check}, so that a student's two runs agree. */
    public static Seeds fixed() {
        return new Seeds(20260101L, "00".repeat(SALT_BYTES));
    }

    /** A given seed with no salt, for a replay by hand. */
    public static Seeds of(long seed) {
        return new Seeds(seed, "00".repeat(SALT_BYTES));
    }

    /** A seed that nobody can know beforehand. */
    public static Seeds random() {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Seeds(random.nextLong() >>> 1, HexFormat.of().formatHex(salt));
    }

    /** HMAC-SHA256 of the property's id, keyed with seed and salt, as 64 bits. */
    long of(String propertyId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return ByteBuffer.wrap(mac.doFinal(propertyId.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }

    /** {@code sha256:} and the digest of seed, salt, version and assignment, to be published before the deadline. */
    public String commitment(String version, String assignment) {
        return "sha256:"
                + Sha256.hex(
                        key(),
                        version.getBytes(StandardCharsets.UTF_8),
                        new byte[] {0},
                        assignment.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] key() {
        byte[] bytes = HexFormat.of().parseHex(salt);
        return ByteBuffer.allocate(Long.BYTES + bytes.length)
                .putLong(seed)
                .put(bytes)
                .array();
    }
}
