package assay.answers;

import assay.tasks.Course;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * The files of a task that is still to be written. They compile, and say {@value #MARKER} wherever their author has to write.
 *
 * @param root the project's folder
 * @param course the course's folder, such as {@code lowrank}
 * @param name the task's name, such as {@code DualNorm}
 * @param item the id of the item that it grades
 * @param points what the item is worth
 */
record NewTask(Path root, String course, String name, String item, String points) {

    /** What stands, in any case, in every file that is not finished. */
    static final String MARKER = "not written yet";

    private static final String MAIN = "src/main/java/assay/";
    private static final String TEXTBOOK = "right/textbook/Textbook.java";

    /** Lines of code with a longer name would have to be wrapped. */
    private static final int LONGEST_NAME = 30;

    /** All that forbids to write the files, each with its remedy; empty if nothing does. */
    List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        if (Course.inFolder(course).isEmpty()) {
            problems.add("course '" + course + "' does not exist; use one of "
                    + Stream.of(Course.values()).map(Course::folder).collect(Collectors.joining(", ")));
        }
        if (!points.matches("\\d{1,2}(\\.\\d)?") || Double.parseDouble(points) == 0) {
            problems.add("points '" + points + "': write a positive number below 100, such as 2 or 2.5");
        }
        Course.inFolder(course).flatMap(c -> ItemIds.of(c).refusal(item)).ifPresent(problems::add);
        if (name.matches("([A-Z][a-z]+)+") && name.length() <= LONGEST_NAME) {
            problems.addAll(taken());
        } else {
            problems.add("name '" + name
                    + "': write upper camel case of letters only, such as DualNorm or KernelPca, at most "
                    + LONGEST_NAME + " letters");
        }
        return problems;
    }

    /** Names of ours and of Java, and files that are there. Upper and lower case are the same to some file systems. */
    private List<String> taken() throws IOException {
        List<String> problems = new ArrayList<>();
        if (SourceVersion.isKeyword(room())) {
            problems.add("name " + name + ": its package would be '" + room()
                    + "', which is a word of Java; choose another name");
        }
        if (javaHas(name)) {
            problems.add("name " + name + ": java.lang has a type of that name; choose another name");
        }
        List<String> types = List.of("", "Properties", "Inputs", "Reference").stream()
                .map(ending -> name + ending)
                .filter(types()::contains)
                .toList();
        if (!types.isEmpty()) {
            problems.add("types that exist: " + String.join(", ", types)
                    + "; a simple name is that of one type in this project: choose another name");
            return problems;
        }
        Stream.concat(templates().keySet().stream(), Stream.of(slip()))
                .filter(file -> !file.equals(coursePackage()) && Files.exists(root.resolve(file)))
                .forEach(file -> problems.add("file " + file + " exists; choose another name, or remove it"));
        return problems;
    }

    /** Writes the files; only after {@link #problems} found none. */
    List<Path> write() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : templates().entrySet()) {
            Path path = root.resolve(file.getKey());
            if (!Files.exists(path)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, filled(file.getValue()));
                written.add(path);
            }
        }
        Path slip = root.resolve(slip());
        Files.createDirectories(slip.getParent());
        List<String> wrong = SlipPatch.right(slip, TEXTBOOK).stream()
                .map(line -> line.replaceFirst("throw new .*", "return 0;"))
                .toList();
        SlipPatch.between(slip, "Not written yet: what somebody believes who makes this slip.", TEXTBOOK, wrong)
                .write();
        written.add(slip);
        return written;
    }

    /** Each file with its template. */
    private Map<String, String> templates() {
        String checks = MAIN + "checks/" + course + "/" + room() + "/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put(coursePackage(), "course-package-info");
        files.put(MAIN + "tasks/" + course + "/" + name + ".java", "Task");
        files.put(checks + name + "Properties.java", "Properties");
        files.put(checks + name + "Inputs.java", "Inputs");
        files.put(checks + "package-info.java", "package-info");
        files.put("reference/" + course + "/" + name + "Reference.java", "Reference");
        files.put(answers() + TEXTBOOK, "Textbook");
        return files;
    }

    private String coursePackage() {
        return MAIN + "tasks/" + course + "/package-info.java";
    }

    private String answers() {
        return "src/test/answers/" + course + "/" + name + "/";
    }

    private String slip() {
        return answers() + "wrong/" + MARKER.replace(' ', '-') + SlipPatch.ENDING;
    }

    private String room() {
        return name.toLowerCase(Locale.ROOT);
    }

    private String title() {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String filled(String template) throws IOException {
        String resource = "/new-task/" + template + ".java.txt";
        try (InputStream in = NewTask.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{course}}", course)
                    .replace(
                            "{{courseTitle}}",
                            Course.inFolder(course).orElseThrow().title())
                    .replace("{{Task}}", name)
                    .replace("{{room}}", room())
                    .replace("{{title}}", title())
                    .replace("{{item}}", item)
                    .replace("{{points}}", points);
        }
    }

    /** The simple names of all types with a file of their own, in any case. */
    private Set<String> types() throws IOException {
        Set<String> types = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String tree : List.of("src/main/java", "src/test/java", "reference")) {
            try (Stream<Path> files = Files.walk(root.resolve(tree))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".java"))
                        .forEach(file -> types.add(file.replace(".java", "")));
            }
        }
        return types;
    }

    private static boolean javaHas(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
