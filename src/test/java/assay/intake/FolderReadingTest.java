package assay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.base.FolderTree;
import assay.submission.DropFolder;
import assay.submission.Submission;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold what no folder of sources should. */
class FolderReadingTest {

    @TempDir
    Path temp;

    private DropFolder drop;

    @BeforeEach
    void oneSource() {
        drop = new DropFolder(temp).file("A.java", "class A {}");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(60)
    void aPipeIsRejectedWithoutWaitingForAWriter() throws Exception {
        Path pipe = drop.submission.resolve("Pipe.java");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");

        rejected("holds 'Pipe.java', which is no ordinary file; remove it");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSocketIsRejected() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(drop.submission.resolve("S.java")));
            rejected("holds 'S.java', which is no ordinary file; remove it");
        }
    }

    @Test
    void linksToFilesFoldersAndDevicesAreRejectedUnread() throws IOException {
        for (String target : new String[] {"/dev/zero", "/", ".", "nowhere"}) {
            Path link = Files.createSymbolicLink(drop.submission.resolve("L.java"), Path.of(target));
            rejected("holds 'L.java', a symbolic link; put the file itself there");
            Files.delete(link);
        }
    }

    @Test
    void aHardLinkIsReadLikeTheFileItIs() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside"), "class B {}");
        Files.createLink(drop.submission.resolve("B.java"), outside);

        assertThat(drop.take().classes().orElseThrow().resolve("B.class")).exists();
        assertThat(outside).hasContent("class B {}");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatMayNotBeReadIsNamed() throws IOException {
        Path file = drop.submission.resolve("A.java");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user reads everything");
        rejected("holds 'A.java', which may not be read; change its permissions");

        Files.setPosixFilePermissions(drop.submission, PosixFilePermissions.fromString("---------"));
        rejected("may not be read; change its permissions");
        Files.setPosixFilePermissions(drop.submission, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whyAFileCannotBeReadIsToldWithoutItsPlaceOnThisMachine() {
        assertThat(SourceCollector.unreadable("a/B.java", new NoSuchFileException("/secret/B.java")))
                .hasMessage("holds 'a/B.java', which vanished while it was read; hand in a copy that nobody changes");
        assertThat(SourceCollector.unreadable("", new AccessDeniedException("/secret")))
                .hasMessage("may not be read; change its permissions");
        assertThat(SourceCollector.unreadable("B.java", new IOException("/secret: Input/output error")))
                .hasMessage("holds 'B.java', which cannot be read (IOException); hand in a fresh copy");
    }

    @Test
    void hugeFilesAreRejectedUnread() throws IOException {
        sparse("Data.java", 1L << 40);
        rejected("holds 'Data.java', a source of more than 1 MiB");
        Files.delete(drop.submission.resolve("Data.java"));
        sparse("data.bin", 1L << 40);
        rejected("holds more than 64 MiB; hand in the sources only");
    }

    @Test
    void manyFilesAndDeepFoldersAreRejected() throws IOException {
        Path deep = drop.submission;
        for (int i = 0; i < 60; i++) {
            deep = Files.createDirectory(deep.resolve("d"));
        }
        rejected("deeper than 40 folders; move it up");

        DropFolder many = new DropFolder(temp.resolve("many"));
        Files.createDirectories(many.submission);
        for (int i = 0; i <= SourceCollector.MOST_ENTRIES; i++) {
            Files.createFile(many.submission.resolve("f" + i));
        }
        assertThat(many.take().rejection()).hasValue("holds more than 10000 entries; hand in the sources only");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void namesThatAreOneFileElsewhereAreRejected() {
        drop.file("\u00E9.java", "").file("e\u0301.java", "");
        rejected("one file on some machines; rename one of them");
    }

    @Test
    void aFolderThatChangesMeanwhileIsReadOrRejected() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread restless = new Thread(() -> change(done));
        restless.start();
        int read = 0;
        try {
            for (int i = 0; i < 300; i++) {
                SourceCollector collector = new SourceCollector(new IgnoredFiles(Set.of()));
                try {
                    FolderReader.read(drop.submission, collector);
                    assertThat(collector.sources()).containsKey("A.java");
                    read++;
                } catch (Refused e) {
                    assertThat(e).hasMessageContaining("vanished while it was read");
                }
            }
        } finally {
            done.set(true);
            restless.join();
        }
        assertThat(read).isPositive();
    }

    private void change(AtomicBoolean done) {
        for (int i = 0; !done.get(); i++) {
            drop.file("sub/B" + i % 7 + ".java", "x".repeat(i % 5000));
            try {
                Files.deleteIfExists(drop.submission.resolve("sub/B" + (i + 3) % 7 + ".java"));
                if (i % 50 == 0) {
                    FolderTree.deleteIfExists(drop.submission.resolve("sub"));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private void sparse(String name, long length) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(drop.submission.resolve(name).toFile(), "rw")) {
            file.setLength(length);
        }
    }

    private void rejected(String reason) {
        Submission submission = drop.take();
        assertThat(submission.rejection()).hasValueSatisfying(r -> assertThat(r).contains(reason));
        assertThat(submission.classes()).isEmpty();
        assertThat(temp.resolve("work")).doesNotExist();
    }
}
