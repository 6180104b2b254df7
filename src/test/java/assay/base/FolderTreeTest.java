package assay.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {

    @TempDir
    Path outside;

    Path root;

    @BeforeEach
    void grow() throws IOException {
        root = outside.resolve("root");
        Files.createDirectories(root.resolve("a/b"));
        Files.writeString(root.resolve("a/b/file"), "text");
        Files.writeString(root.resolve("mark"), "mine");
    }

    @Test
    void deletesAll() throws IOException {
        FolderTree.delete(root);
        assertThat(root).doesNotExist();
    }

    @Test
    void followsNoLink() throws IOException {
        Path kept = Files.createDirectory(outside.resolve("kept"));
        Files.createSymbolicLink(root.resolve("a/link"), kept);
        FolderTree.delete(root);
        assertThat(root).doesNotExist();
        assertThat(kept).exists();
    }

    @Test
    void deletesALinkInPlaceOfTheFolder() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), root);
        FolderTree.deleteIfExists(link);
        assertThat(Files.isSymbolicLink(link)).isFalse();
        assertThat(root.resolve("mark")).exists();
    }

    @Test
    void deletesTheMarkAndTheFolderAtTheEnd() throws IOException {
        FolderTree.delete(root, root.resolve("mark"));
        assertThat(root).doesNotExist();
    }

    @Test
    void mindsAMissingFolderOnlyWhereThereMustBeOne() throws IOException {
        Path nowhere = outside.resolve("nowhere");
        FolderTree.deleteIfExists(nowhere);
        assertThatThrownBy(() -> FolderTree.delete(nowhere)).isInstanceOf(NoSuchFileException.class);
    }
}
