package assay.intake;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The record at the end of an archive, which says where its directory lies.
 *
 * @param at where the record begins
 * @param entries how many entries the directory has
 * @param start where the directory begins; it ends where the record begins
 */
record ZipEnd(int at, int entries, int start) {

    static final String ZIP64 = "is a zip64 archive, made for gigabytes or very many files; hand in the sources only";

    private static final int SIGNATURE = 0x06054b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static ZipEnd of(ByteBuffer zip) throws IOException, Refused {
        int at = position(zip);
        int entries = Short.toUnsignedInt(zip.getShort(at + 10));
        long size = Integer.toUnsignedLong(zip.getInt(at + 12));
        long offset = Integer.toUnsignedLong(zip.getInt(at + 16));
        boolean locator = at >= LOCATOR_64_SIZE && zip.getInt(at - LOCATOR_64_SIZE) == LOCATOR_64;
        if (locator || entries == 0xFFFF || size == 0xFFFFFFFFL || offset == 0xFFFFFFFFL) {
            throw new Refused(ZIP64);
        }
        if (zip.getInt(at + 4) != 0 || zip.getShort(at + 8) != (short) entries) {
            throw new IOException("it is one part of several");
        }
        long start = at - size;
        if (offset != start) {
            throw new IOException("its directory is not where it should be");
        }
        return new ZipEnd(at, entries, (int) start);
    }

    // Only the last signature counts, and it must fit: a reader that goes on looking may end in another directory.
    private static int position(ByteBuffer zip) throws IOException {
        int lowest = Math.max(0, zip.limit() - SIZE - LONGEST_COMMENT);
        for (int i = zip.limit() - SIZE; i >= lowest; i--) {
            if (zip.getInt(i) == SIGNATURE) {
                if (i + SIZE + Short.toUnsignedInt(zip.getShort(i + 20)) != zip.limit()) {
                    throw new IOException("something stands behind its end");
                }
                return i;
            }
        }
        throw new IOException("it has no directory");
    }
}
