package assay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code KilledIT} kills real owners; here they are played by folders that nobody holds. */
class WorkFolderTest {

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void ownFolder() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        own = made("own");
    }

    @Test
    void onlyThisUserMayEnterIt() throws IOException {
        try (WorkFolder work = new WorkFolder()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void itGoesWithAllThatIsInItButNotWhatALinkLeadsTo() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "x");
        WorkFolder work = new WorkFolder();
        Files.createSymbolicLink(work.path().resolve("link"), elsewhere);
        Files.createDirectories(work.path().resolve("a/b"));
        work.close();
        assertThat(work.path()).doesNotExist();
        assertThat(elsewhere.resolve("kept")).exists();
    }

    @Test
    void whatHasNoOwnerLeftGoes() throws IOException {
        Path dead = abandoned("dead");
        Path outside = Files.writeString(folder.resolve("outside"), "x");
        Files.createSymbolicLink(dead.resolve("link"), outside);
        tidy();
        assertThat(dead).doesNotExist();
        assertThat(outside).exists();
    }

    @Test
    void whatIsOwnedStaysHoweverOftenOneLooks() throws IOException {
        try (WorkFolder one = new WorkFolder();
                WorkFolder two = new WorkFolder();
                WorkFolder three = new WorkFolder()) {
            assertThat(one.path()).isDirectory();
            assertThat(two.path()).isDirectory();
            assertThat(three.path()).isDirectory();
        }
    }

    @Test
    void whatNeverHadAnOwnerIsNobodysToDelete() throws IOException {
        Path unmarked = made("unmarked");
        Path begun = made("begun");
        Files.createFile(begun.resolve(".owner.new"));
        Path other = Files.createDirectory(folder.resolve("assay-other"));
        Files.createFile(other.resolve(".owner"));
        tidy();
        assertThat(unmarked).exists();
        assertThat(begun).exists();
        assertThat(other).exists();
    }

    @Test
    void whatOthersMayEnterIsNotOurs() throws IOException {
        Path open = abandoned("open");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        tidy();
        assertThat(open).exists();
    }

    @Test
    void aLinkIsNoFolderOfOurs() throws IOException {
        Path precious = Files.createDirectory(
                folder.resolve("precious"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(precious.resolve(".owner"));
        Files.createSymbolicLink(folder.resolve(WorkFolder.PREFIX + "link"), precious);
        Path marked = made("marked");
        Files.createSymbolicLink(marked.resolve(".owner"), precious.resolve(".owner"));
        tidy();
        assertThat(precious.resolve(".owner")).exists();
        assertThat(marked).exists();
    }

    private void tidy() {
        AbandonedFolder.beside(own).forEach(AbandonedFolder::delete);
    }

    private Path abandoned(String name) throws IOException {
        Path made = made(name);
        Files.createFile(made.resolve(".owner"));
        Files.writeString(Files.createDirectories(made.resolve("a/b")).resolve("c"), "x");
        return made;
    }

    private Path made(String name) throws IOException {
        return Files.createDirectory(
                folder.resolve(WorkFolder.PREFIX + name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
