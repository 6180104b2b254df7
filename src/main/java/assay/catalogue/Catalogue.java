package assay.catalogue;

import assay.tasks.Course;
import assay.tasks.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All tasks there are, found by looking: adding a task edits no list. */
public final class Catalogue {

    private static final List<TaskInfo> ALL = scan();

    private Catalogue() {}

    /** Every task, sorted by id; never empty. */
    public static List<TaskInfo> all() {
        return ALL;
    }

    /** The task with this id, such as {@code lowrank/DualNorm}. */
    public static Optional<TaskInfo> find(String id) {
        return ALL.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private static List<TaskInfo> scan() {
        List<TaskInfo> found = new ArrayList<>();
        try {
            URI code = Catalogue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path root = Path.of(code);
            if (Files.isDirectory(root)) {
                scan(root, found);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                    scan(jar.getPath("/"), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the tasks", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot list the tasks", e);
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no task was found beside " + Catalogue.class.getName());
        }
        found.sort(Comparator.comparing(TaskInfo::id));
        return List.copyOf(found);
    }

    private static void scan(Path root, List<TaskInfo> found) throws IOException {
        for (Course course : Course.values()) {
            Path folder = root.resolve("assay/tasks/" + course.folder());
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    taskIn(course, file.getFileName().toString()).ifPresent(found::add);
                }
            }
        }
    }

    private static Optional<TaskInfo> taskIn(Course course, String file) {
        if (!file.endsWith(".class") || file.contains("$") || file.startsWith("package-info")) {
            return Optional.empty();
        }
        String name = "assay.tasks." + course.folder() + "." + file.substring(0, file.length() - ".class".length());
        try {
            Class<?> type = Class.forName(name, false, Catalogue.class.getClassLoader());
            return type.isAnnotationPresent(Task.class) ? Optional.of(TaskInfo.of(type)) : Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot load " + name, e);
        }
    }
}
