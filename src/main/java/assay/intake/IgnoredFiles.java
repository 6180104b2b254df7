package assay.intake;

import assay.base.SafeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells sources from everything else a submission may hold, and notes what is left aside and why. */
public final class IgnoredFiles {

    private static final int LISTED = 5;
    private static final String SERVICES = "META-INF/services/";
    private static final Set<String> BUILD_FILES =
            Set.of("pom.xml", "mvnw", "mvnw.cmd", "gradlew", "gradlew.bat", "makefile", "build.xml");
    private static final Set<String> FOR_TESTS =
            Set.of("junit-platform.properties", "jqwik.properties", "archunit.properties");

    private final Set<String> services;
    private final SortedMap<String, List<String>> ignored = new TreeMap<>();

    /** Knows the names of the task interfaces, for which a submission may bring its own service files. */
    public IgnoredFiles(Set<String> services) {
        this.services = Set.copyOf(services);
    }

    /** Whether a file is no source to be compiled. */
    boolean ignores(String path) {
        List<String> parts = Arrays.asList(path.split("/"));
        String name = parts.get(parts.size() - 1);
        if (parts.stream().anyMatch(SafeName::hiddenFile)) {
            return true;
        }
        if (name.endsWith(".java")) {
            return sourceAside(path, name);
        }
        if (path.contains(SERVICES)) {
            service(path, name);
        } else {
            note(reason(name.toLowerCase(Locale.ROOT)), path);
        }
        return true;
    }

    /** One note per reason, with the first few files. */
    List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        ignored.forEach((reason, files) -> {
            String more = files.size() <= LISTED ? "" : " and " + (files.size() - LISTED) + " more";
            String first = files.get(0);
            String others = files.size() < 2
                    ? ""
                    : "; also " + String.join(", ", files.subList(1, Math.min(files.size(), LISTED))) + more;
            notes.add(Problem.of(first, Severity.NOTE, "ignored: " + reason + others));
        });
        return notes;
    }

    private boolean sourceAside(String path, String name) {
        if (name.equals("module-info.java")) {
            note("a submission is no module", path);
            return true;
        }
        if (("/" + path).contains("/src/test/")) {
            note("a submission's own tests are not graded", path);
            return true;
        }
        return false;
    }

    private void service(String path, String name) {
        if (!services.contains(name)) {
            note("a service file may name tasks only, and none is needed", path);
        }
    }

    private static String reason(String name) {
        if (BUILD_FILES.contains(name) || name.endsWith(".gradle") || name.endsWith(".gradle.kts")) {
            return "Assay compiles the sources itself, without build files";
        }
        if (name.endsWith(".class") || name.endsWith(".jar") || name.endsWith(".zip")) {
            return "only sources count, compiled or packed files do not";
        }
        if (FOR_TESTS.contains(name)) {
            return "a submission does not configure the checks";
        }
        return "only *.java files are used";
    }

    private void note(String reason, String path) {
        ignored.computeIfAbsent(reason, r -> new ArrayList<>()).add(path);
    }
}
