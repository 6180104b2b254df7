package assay.report.svg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An image as a data URL: no font or toolkit is needed to write it, and with a palette a heat map of any size stays small. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final byte PALETTE = 3;
    private static final byte TRUE_COLOUR = 2;

    private Png() {}

    /** The image whose pixel (row, column) has the palette's colour {@code pixels[row][column]}; colour 0 is transparent. */
    static String dataUrl(byte[][] pixels, byte[] palette) {
        ByteArrayOutputStream out = begun(pixels[0].length, pixels.length, PALETTE);
        chunk(out, "PLTE", palette);
        chunk(out, "tRNS", new byte[] {0});
        return ended(out, pixels);
    }

    /** The image whose row {@code i} has red, green and blue of each pixel by turns. */
    static String trueColour(byte[][] rows) {
        return ended(begun(rows[0].length / 3, rows.length, TRUE_COLOUR), rows);
    }

    private static ByteArrayOutputStream begun(int width, int height, byte colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, colours, 0, 0, 0})
                .array();
        chunk(out, "IHDR", header);
        return out;
    }

    private static String ended(ByteArrayOutputStream out, byte[][] rows) {
        chunk(out, "IDAT", deflated(rows, rows[0].length));
        chunk(out, "IEND", new byte[0]);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static byte[] deflated(byte[][] pixels, int width) {
        ByteBuffer lines = ByteBuffer.allocate(pixels.length * (width + 1));
        for (byte[] row : pixels) {
            lines.put((byte) 0).put(row);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(lines.array());
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
