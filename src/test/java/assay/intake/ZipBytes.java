package assay.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The bytes of an archive, to be changed as no packer would. */
final class ZipBytes {

    private static final String LOCAL = "PK\u0003\u0004";
    private static final String CENTRAL = "PK\u0001\u0002";
    private static final String END = "PK\u0005\u0006";

    private final ByteBuffer bytes;
    private final String text;

    private ZipBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Path change(Path zip, Consumer<ZipBytes> change) throws IOException {
        ZipBytes bytes = new ZipBytes(Files.readAllBytes(zip));
        change.accept(bytes);
        return Files.write(zip, bytes.bytes.array());
    }

    /** Sets two bytes of the first entry's header before its bytes. */
    void local(int offset, int value) {
        bytes.putShort(text.indexOf(LOCAL) + offset, (short) value);
    }

    /** Sets two bytes of the first entry's header in the directory. */
    void central(int offset, int value) {
        bytes.putShort(text.indexOf(CENTRAL) + offset, (short) value);
    }

    /** Sets four bytes of the first entry's header in the directory. */
    void centralWord(int offset, int value) {
        bytes.putInt(text.indexOf(CENTRAL) + offset, value);
    }

    /** Sets two bytes of the record at the end. */
    void end(int offset, int value) {
        bytes.putShort(text.lastIndexOf(END) + offset, (short) value);
    }

    /** Replaces the first byte of the first occurrence of a text. */
    void flip(String first) {
        int at = text.indexOf(first);
        bytes.put(at, (byte) (bytes.get(at) ^ 1));
    }
}
