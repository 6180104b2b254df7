package assay.intake;

import assay.base.SafeName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources of a submission in a folder of ours, all of them UTF-8.
 *
 * @param root the folder
 * @param files the paths in it, {@code /} between their parts; those that were not UTF-8 with the problem
 */
public record Sources(Path root, SortedMap<String, Optional<Problem>> files) {

    public static Sources write(Map<String, byte[]> contents, Path root) throws IOException, Refused {
        SortedMap<String, Optional<Problem>> files = new TreeMap<>();
        Files.createDirectories(root);
        for (Map.Entry<String, byte[]> source : contents.entrySet()) {
            Path file = place(root, source.getKey());
            Files.createDirectories(file.getParent());
            files.put(source.getKey(), write(source.getKey(), source.getValue(), file));
        }
        return new Sources(root, files);
    }

    private static Path place(Path root, String path) throws Refused {
        try {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root)) {
                throw new IllegalStateException(path + " leads outside " + root);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new Refused("holds '" + SafeName.shown(path)
                    + "', a name that cannot be written in this machine's locale; rename it, or run in a UTF-8 locale");
        }
    }

    private static Optional<Problem> write(String path, byte[] content, Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult end = decoder.decode(bytes, text, true);
        if (end.isError()) {
            // Written all the same, one letter per byte: its declarations tell which tasks it was meant for.
            Files.writeString(file, new String(content, StandardCharsets.ISO_8859_1));
            return Optional.of(undecodable(path, content, bytes.position()));
        }
        Files.writeString(file, withoutMark(text.flip().toString()));
        return Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Problem undecodable(String path, byte[] content, int position) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < position; i++) {
            boolean next = content[i] == '\n';
            line += next ? 1 : 0;
            column = next ? 1 : column + 1;
        }
        String message =
                String.format(Locale.ROOT, "is not UTF-8 (byte 0x%02X); save the file as UTF-8", content[position]);
        return new Problem(path, line, column, Severity.ERROR, message);
    }
}
