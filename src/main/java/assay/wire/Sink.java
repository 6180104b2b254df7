package assay.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The payload of a frame while it is written; room for the frame's header is left in front. */
public final class Sink {

    static final int DEEPEST = 16;
    static final int LONGEST_TEXT = 1 << 20;

    private static final int USUAL = 8192;
    private static final int KEPT = 1 << 22;

    private final int limit;
    private ByteBuffer bytes = buffer(USUAL);
    private References references;
    private int depth;

    /** @param limit the longest payload in bytes */
    public Sink(int limit) {
        this.limit = limit;
    }

    /** Starts a new payload. */
    public Sink begin(References to) {
        references = Objects.requireNonNull(to, "references are null");
        if (bytes.capacity() > KEPT) {
            bytes = buffer(USUAL);
        }
        bytes.clear().position(Frames.HEADER);
        depth = 0;
        return this;
    }

    /** Starts a new payload in which nothing crosses by reference. */
    public Sink begin() {
        return begin(Nobody.INSTANCE);
    }

    public Sink putByte(int value) {
        room(1).put((byte) value);
        return this;
    }

    public Sink putShort(int value) {
        room(2).putShort((short) value);
        return this;
    }

    public Sink putInt(int value) {
        room(4).putInt(value);
        return this;
    }

    public Sink putLong(long value) {
        room(8).putLong(value);
        return this;
    }

    public Sink putDouble(double value) {
        room(8).putDouble(value);
        return this;
    }

    /** Appends text; longer than a mebibyte it is a fault. */
    public Sink putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > LONGEST_TEXT) {
            throw new WireFault("is a text of " + utf8.length + " bytes; at most " + LONGEST_TEXT + " can cross");
        }
        putInt(utf8.length);
        room(utf8.length).put(utf8);
        return this;
    }

    /** The buffer, with room for {@code count} more bytes; whoever asks moves its position. */
    ByteBuffer room(long count) {
        long needed = bytes.position() + count;
        if (needed > bytes.capacity()) {
            if (needed - Frames.HEADER > limit) {
                throw new WireFault("makes a message of more than " + limit + " bytes");
            }
            long grown = Math.max(needed, Math.min(2L * bytes.capacity(), (long) limit + Frames.HEADER));
            int at = bytes.position();
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), (int) grown)).order(ByteOrder.nativeOrder());
            bytes.position(at);
        }
        return bytes;
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw new WireFault("is nested deeper than " + DEEPEST);
        }
    }

    void leave() {
        depth--;
    }

    References references() {
        return references;
    }

    /** Where the next byte goes. */
    public int position() {
        return bytes.position();
    }

    byte[] array() {
        return bytes.array();
    }

    /** A checksum of the payload from {@code start} on. */
    public long digest(int start) {
        return Source.digest(bytes.array(), start, bytes.position());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }
}
