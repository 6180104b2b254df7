package assay.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Frames over two streams: magic number, kind, flag, call number, length, payload. One write per frame; the current frame is
 * read in place, so it ends when the next one is read. Not for two threads at once.
 */
public final class Frames {

    /** The longest payload unless said otherwise: 256 MiB. */
    public static final int LONGEST = 1 << 28;

    static final int HEADER = 16;

    private static final int MAGIC = 0xA55A_10C7;
    // Above this size a FileInputStream asks the C library for a buffer at every read.
    private static final int USUAL = 8192;
    private static final int KEPT = 1 << 22;

    private final InputStream in;
    private final OutputStream out;
    private final int longest;
    private final Source source = new Source();
    private ByteBuffer read = buffer(USUAL);
    private int start;
    private int end;
    private Kind kind;
    private boolean flag;
    private int call;

    /** @param longest the longest payload accepted from {@code in} */
    public Frames(InputStream in, OutputStream out, int longest) {
        this.in = in;
        this.out = out;
        this.longest = longest;
    }

    /** Sends a payload that was begun by {@link Sink#begin}. */
    public void write(Kind as, boolean flagged, int number, Sink payload) throws IOException {
        int length = payload.position() - HEADER;
        ByteBuffer header = ByteBuffer.wrap(payload.array()).order(ByteOrder.nativeOrder());
        header.putInt(0, MAGIC).put(4, (byte) as.ordinal()).put(5, (byte) (flagged ? 1 : 0));
        header.putShort(6, (short) 0).putInt(8, number).putInt(12, length);
        out.write(payload.array(), 0, HEADER + length);
        out.flush();
    }

    /** Waits for the next frame; false at the end of the stream. A frame that is none, or is cut off, is a fault. */
    public boolean read() throws IOException {
        if (start == end) {
            rewind();
        }
        if (!fill(HEADER)) {
            return false;
        }
        int length = header();
        if (!fill(HEADER + length)) {
            throw new WireFault("frame: the stream ended within it");
        }
        source.over(read.array(), start + HEADER, start + HEADER + length);
        start += HEADER + length;
        return true;
    }

    private int header() {
        int magic = read.getInt(start);
        if (magic != MAGIC) {
            throw new WireFault("frame: magic number is " + Integer.toHexString(magic));
        }
        kind = Kind.of(read.get(start + 4));
        int mark = read.get(start + 5);
        if ((mark & ~1) != 0 || read.getShort(start + 6) != 0) {
            throw new WireFault("frame: unknown flags");
        }
        flag = mark == 1;
        call = read.getInt(start + 8);
        int length = read.getInt(start + 12);
        if (length < 0 || length > longest) {
            throw new WireFault(
                    "frame: " + Integer.toUnsignedString(length) + " bytes long; at most " + longest + " are allowed");
        }
        return length;
    }

    /** Reads until {@code count} bytes are there, growing only as they come; false if the stream ends before the first. */
    private boolean fill(int count) throws IOException {
        while (end - start < count) {
            if (end == read.capacity()) {
                makeRoom(count);
            }
            int got = in.read(read.array(), end, read.capacity() - end);
            if (got < 0) {
                if (end == start) {
                    return false;
                }
                throw new WireFault("frame: the stream ended within it");
            }
            end += got;
        }
        return true;
    }

    private void makeRoom(int count) {
        byte[] from = read.array();
        int had = end - start;
        int size = had * 2 < from.length ? from.length : (int) Math.min(2L * from.length, Math.max(count, USUAL));
        byte[] to = size > from.length ? new byte[size] : from;
        System.arraycopy(from, start, to, 0, had);
        read = to == from ? read : ByteBuffer.wrap(to).order(ByteOrder.nativeOrder());
        start = 0;
        end = had;
    }

    private void rewind() {
        start = 0;
        end = 0;
        if (read.capacity() > KEPT) {
            read = buffer(USUAL);
        }
    }

    /** Whether more was read than the current frame: after an answer nothing may follow. */
    public boolean unread() {
        return start != end;
    }

    /** Whether anything follows the current frame, read or not; asks the system. */
    public boolean pending() throws IOException {
        return unread() || in.available() > 0;
    }

    public Kind kind() {
        return kind;
    }

    /** The frame's one flag; what it means depends on the kind. */
    public boolean flag() {
        return flag;
    }

    /** The number of the call that the frame opens or answers. */
    public int call() {
        return call;
    }

    /** The payload; ends when the next frame is read. */
    public Source source() {
        return source;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.wrap(new byte[size]).order(ByteOrder.nativeOrder());
    }
}
