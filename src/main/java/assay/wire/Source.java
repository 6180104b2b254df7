package assay.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32C;

/** The payload of a frame while it is read. Nothing of it is believed. */
public final class Source {

    static final int MOST_OBJECTS = 1 << 20;

    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private References references;
    private TensorFactory tensors;
    private NumberRange numbers = NumberRange.FINITE;
    private int depth;
    private int objects;

    void over(byte[] array, int start, int end) {
        if (bytes.array() != array) {
            bytes = ByteBuffer.wrap(array).order(ByteOrder.nativeOrder());
        }
        bytes.limit(end).position(start);
        numbers = NumberRange.FINITE;
        depth = 0;
        objects = 0;
    }

    /** Says what values are made of before they are read. */
    public Source reading(References from, TensorFactory of, NumberRange accepted) {
        references = Objects.requireNonNull(from, "references are null");
        tensors = Objects.requireNonNull(of, "tensors are null");
        numbers = Objects.requireNonNull(accepted, "numbers are null");
        return this;
    }

    public int takeByte() {
        return need(1).get();
    }

    public int takeShort() {
        return need(2).getShort();
    }

    public int takeInt() {
        return need(4).getInt();
    }

    public long takeLong() {
        return need(8).getLong();
    }

    public double takeDouble() {
        return need(8).getDouble();
    }

    public String takeText() {
        int length = takeCount(1);
        if (length > Sink.LONGEST_TEXT) {
            throw new WireFault("is a text of " + length + " bytes");
        }
        byte[] utf8 = new byte[length];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Takes a number of things of {@code size} bytes each that must still fit into the payload. */
    int takeCount(int size) {
        int count = takeInt();
        if (count < 0 || (long) count * size > bytes.remaining()) {
            throw new WireFault("claims " + Integer.toUnsignedString(count) + " elements where " + bytes.remaining()
                    + " bytes are left");
        }
        return count;
    }

    /**
     * Takes a number of objects of {@code size} bytes or more: a byte can stand for an object of twenty, so they are counted.
     */
    int takeObjects(int size) {
        int count = takeCount(size);
        if (count > MOST_OBJECTS - objects) {
            throw new WireFault("makes a message of more than " + MOST_OBJECTS + " elements of lists and rows");
        }
        objects += count;
        return count;
    }

    /** The buffer, which holds {@code count} more bytes; whoever asks moves its position. */
    ByteBuffer need(long count) {
        if (count > bytes.remaining()) {
            throw new WireFault("is cut short: " + count + " bytes needed, " + bytes.remaining() + " left");
        }
        return bytes;
    }

    /** Checks that nothing is left. */
    public void end() {
        if (bytes.hasRemaining()) {
            throw new WireFault("frame: " + bytes.remaining() + " bytes too many");
        }
    }

    /** Where the next byte is. */
    public int position() {
        return bytes.position();
    }

    /** A checksum of what lies between {@code start} and the next byte. */
    public long digest(int start) {
        return digest(bytes.array(), start, bytes.position());
    }

    static long digest(byte[] array, int start, int end) {
        CRC32C sum = new CRC32C();
        sum.update(array, start, end - start);
        return sum.getValue();
    }

    void enter() {
        if (++depth > Sink.DEEPEST) {
            throw new WireFault("is nested deeper than " + Sink.DEEPEST);
        }
    }

    void leave() {
        depth--;
    }

    References references() {
        return references;
    }

    TensorFactory tensors() {
        return tensors;
    }

    NumberRange numbers() {
        return numbers;
    }
}
