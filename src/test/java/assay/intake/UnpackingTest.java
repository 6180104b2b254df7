package assay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import assay.submission.DropFolder;
import assay.submission.Submission;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    @TempDir
    Path temp;

    private DropFolder drop;

    @BeforeEach
    void emptyDropFolder() {
        drop = new DropFolder(temp);
    }

    @Test
    void aZipIsTakenLikeAFolder() throws IOException {
        Submission alice = drop.take(drop.zip("sheet 1/MyNorm.java", DropFolder.NORM, "__MACOSX/._MyNorm.java", "\0"));

        assertThat(alice.name()).isEqualTo("alice");
        assertThat(alice.claims()).containsKey("lowrank/DualNorm");
        assertThat(alice.problems()).isEmpty();
    }

    @Test
    void pathsThatLeadOutsideAreRejected() throws IOException {
        for (String name : new String[] {"../Evil.java", "a/../../Evil.java", "..\\Evil.java"}) {
            rejected(drop.zip("Fine.java", "class Fine {}", name, "class Evil {}"), "which leads outside");
        }
        for (String name : new String[] {"/Evil.java", "C:\\Evil.java", "\\Evil.java"}) {
            rejected(drop.zip(name, "class Evil {}"), "an absolute path");
        }
        assertThat(temp.resolve("Evil.java")).doesNotExist();
    }

    @Test
    void namesThatCollideOrHideAreRejected() throws IOException {
        rejected(drop.zip("A.java", "class A {}", "a.java", "class A {}"), "one file on some machines");
        rejected(drop.zip("A.java", "class A {}", "A.java/B.java", "class B {}"), "one file on some machines");
        rejected(drop.zip("A.java/B.java", "class B {}", "A.java", "class A {}"), "one file on some machines");
        rejected(drop.zip("A\u202E.java", "class A {}"), "control or invisible characters");
        rejected(drop.zip("A\u001B.java", "class A {}"), "control or invisible characters");
    }

    @Test
    void oddNamesOfOtherFilesCostNothing() throws IOException {
        Path zip = drop.zip("A.java", "class A {}", "Screenshot 3\u202FPM.png", "", "what? \u03B1: a.txt", "");

        assertThat(drop.take(zip).classes()).isPresent();
    }

    @Test
    void aNameCannotBeginACommandOfACiService() throws IOException {
        Submission alice = drop.take(drop.zip("::stop-commands::x.java", "class A {", "::warning::x.txt", ""));

        assertThat(alice.problems()).noneMatch(p -> p.toString().startsWith(":"));
    }

    @Test
    void theSameNameTwiceIsRejected() throws IOException {
        Path zip = drop.zip("A1.java", "class A {}", "A2.java", "class B {}");
        Files.writeString(
                zip,
                Files.readString(zip, StandardCharsets.ISO_8859_1).replace("A2.java", "A1.java"),
                StandardCharsets.ISO_8859_1);

        rejected(zip, "one file on some machines");
    }

    @Test
    void linksAreRejected() throws IOException {
        Path zip = drop.zip("A.java", "/etc/passwd");
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        buffer.putInt(header + 38, 0xA1FF << 16);
        Files.write(zip, bytes);
        rejected(zip, "a link or device");

        drop.file("A.java", "class A {}");
        Files.createSymbolicLink(drop.submission.resolve("B.java"), temp.resolve("outside"));
        rejected(drop.submission, "a symbolic link");
    }

    @Test
    void bombsAreRejected() throws IOException {
        rejected(drop.zip("Bomb.java", " ".repeat(8 << 20)), "unpacks to more than 100 times its size");
        rejected(drop.zip("Bomb.java", random(3 << 20)), "a source of more than 1 MiB");
        String[] many = Stream.iterate(0, i -> i + 1)
                .limit(10_001)
                .flatMap(i -> Stream.of("f" + i + ".txt", ""))
                .toArray(String[]::new);
        rejected(drop.zip(many), "more than 10000 entries");
    }

    @Test
    void whatIsNoZipIsRejected() throws IOException {
        Path zip = drop.zip("A.java", "class A {}");
        byte[] whole = Files.readAllBytes(zip);
        for (int length : new int[] {0, 1, 30, whole.length - 10, whole.length - 1}) {
            Files.write(zip, java.util.Arrays.copyOf(whole, length));
            rejected(zip, "is no readable zip archive");
        }
    }

    @Test
    void damageAnywhereIsNeverAFailureOfOurs() throws IOException {
        Path zip = drop.zip("A.txt", "some text", "b/B.txt", "other text");
        byte[] whole = Files.readAllBytes(zip);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) 0xA5;
            Files.write(zip, damaged);
            assertThat(drop.take(zip).classes()).isEmpty();
        }
    }

    private void rejected(Path origin, String reason) {
        Submission submission = drop.take(origin);
        assertThat(submission.rejection()).hasValueSatisfying(r -> assertThat(r).contains(reason));
        assertThat(submission.claims()).isEmpty();
        assertThat(submission.classes()).isEmpty();
        assertThat(temp.resolve("work")).doesNotExist();
    }

    private static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        new java.util.Random(1).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }
}
