package assay.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks into an archive's directory for entries that are no ordinary files, which the JDK's reader does not tell. */
final class ZipLinks {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int TYPE = 0xF000;
    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    private ZipLinks() {}

    static void refuse(Path archive) throws IOException, Refused {
        ByteBuffer zip = ByteBuffer.wrap(Files.readAllBytes(archive)).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        if (end < 0) {
            throw new IOException("it has no directory");
        }
        // Counted back from the end record, as the JDK's reader does: bytes before the archive shift every offset.
        long at = end - Integer.toUnsignedLong(zip.getInt(end + 12));
        while (at >= 0 && at + HEADER_SIZE <= end && zip.getInt((int) at) == HEADER) {
            int header = (int) at;
            int name = Short.toUnsignedInt(zip.getShort(header + 28));
            long next = at
                    + HEADER_SIZE
                    + name
                    + Short.toUnsignedInt(zip.getShort(header + 30))
                    + Short.toUnsignedInt(zip.getShort(header + 32));
            if (next > end) {
                throw new IOException("its directory is damaged");
            }
            check(zip, header, name);
            at = next;
        }
    }

    private static void check(ByteBuffer zip, int header, int length) throws Refused {
        int type = zip.getInt(header + 38) >>> 16 & TYPE;
        if (type != 0 && type != FILE && type != FOLDER) {
            byte[] name = new byte[length];
            zip.get(header + HEADER_SIZE, name);
            throw new Refused("holds '" + SafeName.shown(new String(name, StandardCharsets.UTF_8))
                    + "', a link or device; pack the file itself");
        }
    }

    private static int end(ByteBuffer zip) {
        int lowest = Math.max(0, zip.limit() - END_SIZE - 0xFFFF);
        for (int i = zip.limit() - END_SIZE; i >= lowest; i--) {
            if (zip.getInt(i) == END && i + END_SIZE + Short.toUnsignedInt(zip.getShort(i + 20)) == zip.limit()) {
                return i;
            }
        }
        return -1;
    }
}
