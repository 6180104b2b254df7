package assay.checks;

import assay.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Real files that the user brought with {@code --data}; a property or drawing that takes it as a parameter uses them where
 * they are there and generates data of the same shape where they are not. Only the checker reads them.
 *
 * @param folder where they lie; empty where the run has none
 */
public record RealData(Optional<Path> folder) {

    /** More than CIFAR-10's and MNIST's largest files have, unpacked. */
    private static final int MOST_BYTES = 256 << 20;

    private static final String PACKED = ".gz";

    public RealData {
        Objects.requireNonNull(folder, "folder is null");
    }

    /**
     * The bytes of a file, unpacked where only {@code name.gz} is there.
     *
     * @param name the file's name as its publisher gives it, such as {@code molecules.csv}
     * @return nothing where the folder has no such file
     * @throws UncheckedIOException if it cannot be read or is larger than any that Assay knows; the message names it
     */
    public Optional<byte[]> bytes(String name) {
        return file(name).map(RealData::read);
    }

    /**
     * A digest of the names, sizes and times of the files, so that a run is not gone on with on other ones; empty without a
     * folder. Their contents are not read: they may be hundreds of megabytes.
     */
    public String fingerprint() {
        return folder.map(RealData::listed).map(RealData::digest).orElse("");
    }

    private static String listed(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            StringBuilder lines = new StringBuilder();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(file.getFileName())
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ');
                lines.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
            }
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("--data: cannot read " + folder, e);
        }
    }

    private static String digest(String text) {
        return "sha256:" + Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Path> file(String name) {
        return folder.flatMap(f -> Optional.of(f.resolve(name))
                .filter(Files::isRegularFile)
                .or(() -> Optional.of(f.resolve(name + PACKED)).filter(Files::isRegularFile)));
    }

    private static byte[] read(Path file) {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException(file + ": larger than " + MOST_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("--data: cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.getFileName().toString().endsWith(PACKED) ? new GZIPInputStream(in) : in;
    }
}
