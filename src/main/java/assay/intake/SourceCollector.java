package assay.intake;

import assay.base.SafeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sources found in a folder or archive, within limits that no honest submission comes near. */
public final class SourceCollector {

    static final int MOST_ENTRIES = 10_000;
    static final long MOST_BYTES = 64L << 20;
    private static final int MOST_SOURCES = 500;
    static final int LARGEST_SOURCE = 1 << 20;
    private static final int DEEPEST = 40;
    private static final int LONGEST_PATH = 1000;

    private final SortedMap<String, byte[]> sources = new TreeMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final IgnoredFiles ignored;
    private int count;
    private long bytes;

    public SourceCollector(IgnoredFiles ignored) {
        this.ignored = ignored;
    }

    /** Checks an entry's path, {@code /} between its parts, and answers it without a leading {@code ./}. */
    String admit(String path, boolean folder) throws Refused {
        if (++count > MOST_ENTRIES) {
            throw tooMany();
        }
        List<String> parts = parts(path);
        for (int i = 1; i < parts.size(); i++) {
            folder(String.join("/", parts.subList(0, i)));
        }
        String clean = String.join("/", parts);
        if (folder) {
            folder(clean);
        } else {
            file(clean);
        }
        return clean;
    }

    static Refused tooMany() {
        return new Refused("holds more than " + MOST_ENTRIES + " entries; hand in the sources only");
    }

    /**
     * Words why something cannot be read, without the place where it lies on this machine.
     *
     * @param path its path inside the submission; empty for the submission itself
     */
    static Refused unreadable(String path, IOException failure) {
        String what = path.isEmpty() ? "" : "holds '" + SafeName.shown(path) + "', which ";
        if (failure instanceof NoSuchFileException) {
            return new Refused(what + "vanished while it was read; hand in a copy that nobody changes");
        }
        if (failure instanceof AccessDeniedException) {
            return new Refused(what + "may not be read; change its permissions");
        }
        return new Refused(what + "cannot be read (" + failure.getClass().getSimpleName() + "); hand in a fresh copy");
    }

    private void folder(String path) throws Refused {
        String key = SafeName.fileKey(path);
        folders.add(key);
        if (files.containsKey(key)) {
            throw collision(files.get(key), path);
        }
    }

    private void file(String path) throws Refused {
        String key = SafeName.fileKey(path);
        String twin = files.put(key, path);
        if (twin != null || folders.contains(key)) {
            throw collision(twin == null ? path : twin, path);
        }
    }

    private static Refused collision(String one, String other) {
        return new Refused("holds '" + SafeName.shown(one) + "' and '" + SafeName.shown(other)
                + "', which are one file on some machines; rename one of them");
    }

    /** Counts bytes that were, or would be, unpacked. */
    void charge(long more) throws Refused {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new Refused("holds more than " + (MOST_BYTES >> 20) + " MiB; hand in the sources only");
        }
    }

    /** Whether the content of this file is wanted; notes the others. */
    boolean wanted(String path) {
        return !ignored.ignores(path);
    }

    void add(String path, byte[] content) throws Refused {
        if (content.length > LARGEST_SOURCE) {
            throw new Refused("holds '" + path + "', a source of more than " + (LARGEST_SOURCE >> 20)
                    + " MiB; move its data elsewhere or generate them");
        }
        sources.put(path, content);
        if (sources.size() > MOST_SOURCES) {
            throw new Refused("holds more than " + MOST_SOURCES + " sources; hand in your own only");
        }
    }

    public SortedMap<String, byte[]> sources() {
        return sources;
    }

    public List<Problem> notes() {
        return ignored.notes();
    }

    private static List<String> parts(String path) throws Refused {
        String shown = "'" + SafeName.shown(path) + "'";
        if (path.startsWith("/") || path.startsWith("\\") || path.matches("(?s)[A-Za-z]:.*")) {
            throw new Refused("holds " + shown + ", an absolute path; pack it again from inside its folder");
        }
        List<String> parts = new ArrayList<>();
        for (String part : path.split("[/\\\\]")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (part.equals("..")) {
                throw new Refused("holds " + shown + ", which leads outside; pack it again from inside its folder");
            }
            Optional<String> fault = SafeName.hiddenFile(part) ? Optional.empty() : SafeName.fileFault(part);
            if (fault.isPresent()) {
                throw new Refused("holds " + shown + ", a name that " + fault.get() + "; rename it");
            }
            parts.add(part);
        }
        return usable(parts, shown);
    }

    private static List<String> usable(List<String> parts, String shown) throws Refused {
        if (parts.isEmpty()) {
            throw new Refused("holds " + shown + ", which is no path; pack it again");
        }
        if (parts.size() > DEEPEST) {
            throw new Refused("holds " + shown + ", deeper than " + DEEPEST + " folders; move it up");
        }
        if (String.join("/", parts).getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            throw new Refused("holds " + shown + ", a path longer than " + LONGEST_PATH + " bytes; shorten it");
        }
        return parts;
    }
}
