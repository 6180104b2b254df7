package assay.intake;

import assay.base.SafeName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What an archive says of an entry, once in its directory and once before the entry's bytes. */
final class ZipHeader {

    private static final int IN_DIRECTORY = 0x02014b50;
    private static final int BEFORE_BYTES = 0x04034b50;
    private static final int DIRECTORY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private final ByteBuffer zip;
    private final int at;
    private final boolean directory;

    private ZipHeader(ByteBuffer zip, int at, boolean directory) {
        this.zip = zip;
        this.at = at;
        this.directory = directory;
    }

    static ZipHeader inDirectory(ByteBuffer zip, int at) {
        return new ZipHeader(zip, at, true);
    }

    static ZipHeader beforeBytes(ByteBuffer zip, int at) {
        return new ZipHeader(zip, at, false);
    }

    /** Whether there is such a header, all of it before {@code limit}. */
    boolean exists(int limit) {
        return at >= 0
                && at <= limit - (directory ? DIRECTORY_SIZE : LOCAL_SIZE)
                && zip.getInt(at) == (directory ? IN_DIRECTORY : BEFORE_BYTES)
                && end() <= limit;
    }

    int end() {
        int extra = half(directory ? 30 : 28) + (directory ? half(32) : 0);
        return at + (directory ? DIRECTORY_SIZE : LOCAL_SIZE) + half(directory ? 28 : 26) + extra;
    }

    boolean encrypted() {
        return (half(flagsAt()) & ENCRYPTED) != 0;
    }

    int method() {
        return half(flagsAt() + 2);
    }

    long packedSize() {
        return word(directory ? 20 : 18);
    }

    /** The kind of file as Unix counts it; only the directory tells. */
    int type() {
        return zip.getInt(at + 38) >>> 16 & 0xF000;
    }

    /** Where the entry's other header lies, counted from the start of the archive; only the directory tells. */
    long offset() {
        return word(42);
    }

    /** Whether a size or place is too large for the ordinary form. */
    boolean zip64() {
        return packedSize() == UNKNOWN || word(24) == UNKNOWN || offset() == UNKNOWN;
    }

    /** Whether the header before the bytes says the same as this one of the directory, as far as it says anything. */
    boolean agrees(ZipHeader local) {
        boolean sizes = (local.half(local.flagsAt()) & SIZES_FOLLOW) != 0 || local.packedSize() == UNKNOWN;
        return name().equals(local.name())
                && method() == local.method()
                && encrypted() == local.encrypted()
                && (sizes || word(16) == local.word(14) && packedSize() == local.packedSize())
                && (sizes || word(24) == local.word(22));
    }

    private ByteBuffer name() {
        return zip.slice(at + (directory ? DIRECTORY_SIZE : LOCAL_SIZE), half(directory ? 28 : 26));
    }

    /** The name as far as it can be printed. */
    String shown() {
        return SafeName.shown(StandardCharsets.UTF_8.decode(name()).toString());
    }

    private int flagsAt() {
        return directory ? 8 : 6;
    }

    private int half(int offset) {
        return Short.toUnsignedInt(zip.getShort(at + offset));
    }

    private long word(int offset) {
        return Integer.toUnsignedLong(zip.getInt(at + offset));
    }
}
