package assay.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import assay.submission.DropFolder;
import assay.submission.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives in a form in which two readers may see different files. */
class ArchiveShapeTest {

    @TempDir
    Path temp;

    private DropFolder drop;

    @BeforeEach
    void emptyDropFolder() {
        drop = new DropFolder(temp);
    }

    @Test
    void encryptedEntriesAreRejected() throws IOException {
        rejected(b -> b.central(8, 0x0809), "holds 'A.java', which is encrypted; pack it without a password");
        rejected(b -> b.local(6, 0x0809), "its directory and its entries disagree");
    }

    @Test
    void rareMethodsOfPackingAreRejected() throws IOException {
        rejected(b -> b.central(10, 9), "packed by a method that only few programs read");
    }

    @Test
    void zip64IsRejected() throws IOException {
        rejected(b -> b.end(10, 0xFFFF), "is a zip64 archive");
        rejected(b -> b.centralWord(24, -1), "is a zip64 archive");
        rejected(b -> b.centralWord(42, -1), "is a zip64 archive");
    }

    @Test
    void partsOfArchivesAreRejected() throws IOException {
        rejected(b -> b.end(4, 1), "one part of several");
    }

    @Test
    void aDirectoryThatDisagreesWithTheEntriesIsRejected() throws IOException {
        rejected(b -> b.flip("A.java"), "its directory and its entries disagree");
        rejected(b -> b.centralWord(42, 7), "its directory and its entries disagree");
        rejected(b -> b.centralWord(42, 0x7FFF_FFFF), "its directory and its entries disagree");
        rejected(b -> b.centralWord(20, 0x7FFF_FFFF), "an entry reaches into its directory");
    }

    @Test
    void aWrongCountOfEntriesIsRejected() throws IOException {
        rejected(b -> countOf(b, 2), "its directory is damaged");
        rejected(b -> countOf(b, 0), "its directory is damaged");
    }

    @Test
    void twoDirectoriesAreRejected() throws IOException {
        Path zip = drop.zip("A.java", "class A {}");
        byte[] one = Files.readAllBytes(zip);
        byte[] other = Files.readAllBytes(drop.zip("B.java", "class B {}"));

        Files.write(zip, joined(one, other));
        rejected(zip, "its directory is not where it should be");

        ByteBuffer commented = ByteBuffer.wrap(joined(one, other)).order(ByteOrder.LITTLE_ENDIAN);
        commented.putShort(one.length - 2, (short) other.length);
        Files.write(zip, commented.array());
        rejected(zip, "its directory is not where it should be");

        Files.write(zip, joined(one, new byte[] {0}));
        rejected(zip, "something stands behind its end");
    }

    @Test
    void entriesThatOverlapAreRejected() throws IOException {
        Path zip = drop.zip("B.java", "class B {}");
        byte[] inner = Files.readAllBytes(zip);
        int directory = new String(inner, ISO_8859_1).indexOf("PK\u0001\u0002");
        byte[] content = java.util.Arrays.copyOf(inner, directory);
        byte[] outer = stored("A.java", content);
        int start = new String(outer, ISO_8859_1).indexOf(new String(content, ISO_8859_1));
        byte[] second = java.util.Arrays.copyOfRange(inner, directory, inner.length - 22);
        le(second).putInt(42, start);
        byte[] end = java.util.Arrays.copyOfRange(outer, outer.length - 22, outer.length);
        le(end).putShort(8, (short) 2).putShort(10, (short) 2).putInt(12, le(end).getInt(12) + second.length);

        Files.write(zip, joined(joined(java.util.Arrays.copyOf(outer, outer.length - 22), second), end));

        rejected(zip, "its entries overlap");
    }

    @Test
    void aStoredEntryWithoutDescriptorIsTaken() throws IOException {
        Path zip = drop.zip("A.java", "");
        Files.write(zip, stored("A.java", "class A {}".getBytes(ISO_8859_1)));

        assertThat(drop.take(zip).classes()).isPresent();
    }

    private static void countOf(ZipBytes bytes, int entries) {
        bytes.end(8, entries);
        bytes.end(10, entries);
    }

    private static ByteBuffer le(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] stored(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private void rejected(Consumer<ZipBytes> change, String reason) throws IOException {
        rejected(ZipBytes.change(drop.zip("A.java", "class A {}"), change), reason);
    }

    private void rejected(Path zip, String reason) {
        Submission submission = drop.take(zip);
        assertThat(submission.rejection()).hasValueSatisfying(r -> assertThat(r).contains(reason));
        assertThat(temp.resolve("work")).doesNotExist();
    }
}
