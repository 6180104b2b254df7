package assay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDataTest {

    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void withoutAFolderThereIsNothing() {
        assertThat(new RealData(Optional.empty()).bytes("molecules.csv")).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNothing() {
        assertThat(data().bytes("molecules.csv")).isEmpty();
    }

    @Test
    void readsAFileAsItIs() throws IOException {
        Files.write(folder.resolve("plain"), BYTES);
        assertThat(data().bytes("plain")).hasValueSatisfying(b -> assertThat(b).isEqualTo(BYTES));
    }

    @Test
    void unpacksAFileThatIsPacked() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("images.gz")))) {
            out.write(BYTES);
        }
        assertThat(data().bytes("images")).hasValueSatisfying(b -> assertThat(b).isEqualTo(BYTES));
    }

    @Test
    void namesTheFileThatCannotBeRead() throws IOException {
        Files.write(folder.resolve("broken.gz"), BYTES);
        assertThatThrownBy(() -> data().bytes("broken"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.gz");
    }

    @Test
    void otherFilesHaveAnotherFingerprint() throws IOException {
        assertThat(new RealData(Optional.empty()).fingerprint()).isEmpty();
        String none = data().fingerprint();
        Path file = Files.write(folder.resolve("plain"), BYTES);
        String one = data().fingerprint();
        assertThat(one).isNotEqualTo(none).isEqualTo(data().fingerprint());
        Files.write(file, new byte[5]);
        assertThat(data().fingerprint()).isNotEqualTo(one);
    }

    private RealData data() {
        return new RealData(Optional.of(folder));
    }
}
