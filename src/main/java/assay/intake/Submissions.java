package assay.intake;

import assay.base.BadInput;
import assay.base.SafeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what was handed in: folders, zips and jars. */
public final class Submissions {

    private static final String ASSIGNMENT = "assignment.toml";
    private static final Set<String> NOT_HANDED_IN = Set.of(ASSIGNMENT, "README.md");

    /** Files that somebody handed in as a submission, and that would else be passed over without a word. */
    private static final Pattern MISTAKEN =
            Pattern.compile(".*\\.(?:rar|7z|tar|gz|tgz|bz2|xz|zst|java)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Submissions() {}

    /** The candidates of a drop folder, in the order of their names. */
    public static List<Candidate> find(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + ": error: is no folder; create it, or name another with --submissions");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return named(entries.filter(Submissions::handedIn)
                    .sorted(Comparator.comparing(Submissions::fileName))
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(folder + ": error: cannot be listed (" + e.getMessage() + "); check its permissions");
        }
    }

    /** The file of a drop folder that says what is assigned. */
    public static Path assignment(Path folder) {
        return folder.resolve(ASSIGNMENT);
    }

    /** One submission wherever it lies; the user vouches for the path, so a link to it is followed. */
    public static Candidate at(Path origin) {
        try {
            Path real = origin.toRealPath();
            if (!Files.isDirectory(real) && !archive(real)) {
                throw new BadInput(origin + ": error: is neither a folder nor a .zip or .jar file");
            }
            return named(List.of(real)).get(0);
        } catch (IOException e) {
            throw new BadInput(origin + ": error: there is no such folder or archive");
        }
    }

    static boolean archive(Path file) {
        String name = fileName(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".jar");
    }

    private static boolean handedIn(Path entry) {
        String name = fileName(entry);
        return !name.startsWith(".")
                && !NOT_HANDED_IN.contains(name)
                && (Files.isDirectory(entry) || Files.isSymbolicLink(entry) || archive(entry) || mistaken(entry));
    }

    private static boolean mistaken(Path file) {
        return MISTAKEN.matcher(fileName(file)).matches();
    }

    private static List<Candidate> named(List<Path> origins) {
        Map<String, String> taken = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Path origin : origins) {
            String wanted = SafeName.label(nameOf(origin));
            String other = taken.get(SafeName.key(wanted));
            String name = other == null ? wanted : free(SafeName.label(fileName(origin)), taken);
            taken.put(SafeName.key(name), name);
            candidates.add(new Candidate(name, origin, refusal(origin, other)));
        }
        return List.copyOf(candidates);
    }

    private static Optional<String> refusal(Path origin, String other) {
        if (Files.isSymbolicLink(origin)) {
            return Optional.of("is a symbolic link; hand in the folder or archive itself");
        }
        if (!Files.isDirectory(origin, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(origin, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("is neither a folder nor a file; hand in a folder or archive");
        }
        if (mistaken(origin) && !Files.isDirectory(origin, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("is neither a folder nor a zip or jar; hand in a folder of sources, or a zip of it");
        }
        Optional<String> fault = SafeName.fault(nameOf(origin));
        if (fault.isPresent()) {
            return fault.map(f -> "the submission's name " + f + "; rename it");
        }
        return Optional.ofNullable(other)
                .map(o -> "the submission's name is the same as, or looks like, '" + o + "'; rename one of them");
    }

    private static String free(String wanted, Map<String, String> taken) {
        String name = wanted;
        for (int i = 2; taken.containsKey(SafeName.key(name)); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    private static String nameOf(Path origin) {
        String name = fileName(origin);
        boolean suffixed = archive(origin) && !Files.isDirectory(origin, LinkOption.NOFOLLOW_LINKS);
        return suffixed ? name.substring(0, name.length() - ".zip".length()) : name;
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
