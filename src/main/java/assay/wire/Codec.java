package assay.wire;

/**
 * Writes and reads the values of one type. The type is known to both sides, so that no name of one crosses.
 *
 * <p>{@link #read} trusts no byte: a length is checked against what is left before anything is allocated. Every value takes
 * at least one byte, which bounds what a count can claim.
 */
public interface Codec {

    /** Appends a value; a {@link WireFault} if it is null or does not fit the type. */
    void write(Sink sink, Object value);

    /** Takes a value; a {@link WireFault} if the bytes are none. */
    Object read(Source source);

    /** Whether the holder of a value can change it in place. */
    boolean mutable();
}
