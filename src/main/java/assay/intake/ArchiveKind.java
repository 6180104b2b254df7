package assay.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells archives of other kinds by their first bytes: many are only called {@code .zip}. */
final class ArchiveKind {

    private static final Map<String, String> BEGINNINGS = Map.of(
            "Rar!", "RAR",
            "7z\u00BC\u00AF", "7z",
            "\u001F\u008B", "gzip",
            "BZh", "bzip2",
            "\u00FD7zXZ", "xz",
            "\u0028\u00B5\u002F\u00FD", "zstd");

    private ArchiveKind() {}

    /** What kind of archive begins like this, if it is one of another kind. */
    static Optional<String> of(byte[] content) {
        String start = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(b -> start.startsWith(b.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
