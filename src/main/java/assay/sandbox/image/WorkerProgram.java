package assay.sandbox.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What runs in a worker. Its main class is given the folder of classes, the path of the frames in and of the frames out
 * ({@code -} for the standard streams), then {@code arguments}.
 *
 * @param classPath jars and folders, all of which a worker may read
 */
public record WorkerProgram(String mainClass, List<Path> classPath, List<String> arguments) {

    public WorkerProgram {
        Objects.requireNonNull(mainClass, "mainClass is null");
        classPath = List.copyOf(classPath);
        arguments = List.copyOf(arguments);
    }

    public WorkerProgram(String mainClass, List<Path> classPath) {
        this(mainClass, classPath, List.of());
    }

    /** The arguments of the main class, where a worker finds its classes and frames at these paths. */
    public List<String> arguments(String classes, String framesIn, String framesOut) {
        return Stream.concat(Stream.of(classes, framesIn, framesOut), arguments.stream())
                .toList();
    }
}
