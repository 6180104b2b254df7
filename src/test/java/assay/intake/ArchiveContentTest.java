package assay.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import assay.submission.DropFolder;
import assay.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that hold too much, too little or something else. */
class ArchiveContentTest {

    @TempDir
    Path temp;

    private DropFolder drop;

    @BeforeEach
    void emptyDropFolder() {
        drop = new DropFolder(temp);
    }

    @Test
    void aSizeThatLiesIsNotBelieved() throws IOException {
        String noise = noise(3 << 20);

        Path small = ZipBytes.change(drop.zip("Bomb.java", noise), b -> b.centralWord(24, 10));
        rejected(small, "holds 'Bomb.java', a source of more than 1 MiB");

        Path large = ZipBytes.change(drop.zip("A.java", "class A {}"), b -> b.centralWord(24, 0x7FFF_FFFF));
        rejected(large, "unpacks to more than 100 times its size");
    }

    @Test
    void anArchiveWithinAnArchiveIsNotUnpacked() throws IOException {
        byte[] bomb = Files.readAllBytes(drop.zip("Bomb.java", " ".repeat(8 << 20)));
        Path zip = drop.zip("A.java", "class A {}", "bomb.zip", new String(bomb, ISO_8859_1));

        Submission alice = drop.take(zip);

        assertThat(alice.classes()).isPresent();
        assertThat(alice.problems().stream().map(Problem::toString))
                .contains("bomb.zip: note: ignored: only sources count, compiled or packed files do not");
    }

    @Test
    void aDamagedSourceIsRejected() throws IOException {
        Path zip = ZipBytes.change(drop.zip("A.java", "class A {}"), b -> {
            b.local(14, 1);
            b.centralWord(16, 1);
        });

        rejected(zip, "holds 'A.java', which is damaged: its checksum differs; pack it again");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(ints = {10_001, 100_000})
    void tooManyEntriesAreRejected(int entries) throws IOException {
        String[] empty = IntStream.range(0, entries)
                .boxed()
                .flatMap(i -> Stream.of("f" + i + ".java", ""))
                .toArray(String[]::new);

        rejected(drop.zip(empty), "hand in the sources only");
    }

    @Test
    void tooManyAndTooDeepPathsAreRejectedWithTheReason() throws IOException {
        rejected(drop.zip("a/".repeat(60) + "A.java", ""), "deeper than 40 folders; move it up");
        rejected(drop.zip("a".repeat(200) + "/".repeat(9000) + "A.java", "", "b".repeat(300), ""), "longer than 255");
        rejected(drop.zip(("a".repeat(200) + "/").repeat(6) + "A.java", ""), "longer than 1000 bytes; shorten it");
        rejected(drop.zip("///", ""), "an absolute path");
        rejected(drop.zip("./", ""), "which is no path");
    }

    @Test
    void twinsInDifferentFormsOfUnicodeAreRejected() throws IOException {
        rejected(drop.zip("\u00E9.java", "", "e\u0301.java", ""), "one file on some machines; rename one of them");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\u0000", "\u0007", "\u009B", "\u200B", "\u2028", "\u2066", "\uE000", "\n"})
    void namesThatAPrinterWouldObeyAreRejected(String character) throws IOException {
        rejected(drop.zip("A" + character + ".java", ""), "control or invisible characters; rename it");
    }

    @Test
    void whatIsOnlyCalledZipIsNamed() throws IOException {
        Map<String, String> beginnings =
                Map.of("Rar!\u001A\u0007", "RAR", "7z\u00BC\u00AF\u0027\u001C", "7z", "\u001F\u008B\u0008", "gzip");
        for (Map.Entry<String, String> b : beginnings.entrySet()) {
            Path zip = drop.zip("A.java", "");
            Files.write(zip, b.getKey().getBytes(ISO_8859_1));
            rejected(zip, "is no zip archive but a " + b.getValue() + " archive of that name; pack it again as zip");
        }
    }

    @Test
    void classesBesideSourcesAreNotReadWhateverTheirVersion() throws IOException {
        String future = "\u00CA\u00FE\u00BA\u00BE\0\0\u0001\0";
        Path zip = drop.zip("MyNorm.java", DropFolder.NORM, "MyNorm.class", future, "META-INF/MANIFEST.MF", "");

        Submission alice = drop.take(zip);

        assertThat(alice.claims()).containsKey("lowrank/DualNorm");
        assertThat(alice.problems()).allMatch(p -> p.severity() == Severity.NOTE);
    }

    private static String noise(int length) {
        StringBuilder text = new StringBuilder(length);
        new Random(1).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private void rejected(Path zip, String reason) {
        Submission submission = drop.take(zip);
        assertThat(submission.rejection()).hasValueSatisfying(r -> assertThat(r).contains(reason));
        assertThat(temp.resolve("work")).doesNotExist();
    }
}
