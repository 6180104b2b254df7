package assay.compiler;

import java.util.Objects;

/**
 * A source as it crosses to the compiler process.
 *
 * @param file its path inside the submission, {@code /} between the parts
 * @param utf8 its text
 */
public record SourceText(String file, byte[] utf8) {

    public SourceText {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(utf8, "utf8 is null");
    }
}
