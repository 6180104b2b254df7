package assay.report;

import assay.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that were written below a folder, each with a digest of what it held: so that the pages of submissions that are gone
 * can be taken away, and nothing that somebody else put there or changed.
 */
final class WrittenPages {

    static final String NAME = ".pages";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) ((?:submissions|students)/[^/]+\\.html|junit/[^/]+\\.xml)");

    /** A page as it was written once. */
    private record Entry(String digest, String page) {

        @Override
        public String toString() {
            return digest + " " + page + "\n";
        }
    }

    private final Path folder;
    private final Path file;

    WrittenPages(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    /** Notes a page that is about to be written; before, so that a run that is killed leaves no page unknown. */
    void note(Path page, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Entry entry = new Entry(Sha256.hex(content), relative(page));
        Files.writeString(
                file, entry.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Deletes all pages noted that are not among these, unless they were changed since. */
    void keepOnly(Set<Path> pages) throws IOException {
        Set<String> current = Set.copyOf(pages.stream().map(this::relative).toList());
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries()) {
            if (current.contains(entry.page())) {
                kept.add(entry);
            } else {
                delete(entry);
            }
        }
        // Of a page that was written several times, only what it holds now is of use.
        kept.removeIf(e -> !holds(e));
        byte[] text = String.join(
                        "", kept.stream().distinct().map(Entry::toString).toList())
                .getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(text));
    }

    private void delete(Entry entry) throws IOException {
        Path page = folder.resolve(entry.page());
        if (holds(entry)) {
            Files.delete(page);
        }
        Files.deleteIfExists(AtomicFile.part(page));
    }

    private boolean holds(Entry entry) {
        Path page = folder.resolve(entry.page());
        try {
            return Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)
                    && Sha256.hex(Files.readAllBytes(page)).equals(entry.digest());
        } catch (IOException e) {
            return false;
        }
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                Matcher entry = LINE.matcher(line);
                if (entry.matches()) {
                    entries.add(new Entry(entry.group(1), entry.group(2)));
                }
            }
        }
        return entries;
    }

    private String relative(Path page) {
        return folder.relativize(page).toString().replace('\\', '/');
    }
}
