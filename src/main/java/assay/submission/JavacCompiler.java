package assay.submission;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler in this process: no annotation processing, no preview, release 17. */
public final class JavacCompiler implements SourceCompiler {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> FOR_STUDENTS = List.of(
            "assay.tasks.Task",
            "org.ejml.data.DMatrixRMaj",
            "org.ejml.dense.row.CommonOps_DDRM",
            "org.ejml.dense.row.CommonOps_ZDRM",
            "org.ejml.simple.SimpleMatrix",
            "ai.djl.ndarray.NDArray");

    private final JavaCompiler javac;
    private final List<Path> classPath;

    /** Compiles against this class path, of which only the packages of tasks, kit, EJML and DJL are visible. */
    public JavacCompiler(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
        this.javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new BadInput("java.home: error: " + System.getProperty("java.home")
                    + " has no compiler; run Assay with a JDK, not a JRE");
        }
    }

    /** Compiles against the tasks, the kit, EJML and DJL that this program itself runs with. */
    public static JavacCompiler withStudentLibraries() {
        return new JavacCompiler(
                FOR_STUDENTS.stream().map(JavacCompiler::codeOf).distinct().toList());
    }

    @Override
    public List<Sketch> sketch(Path sources, Collection<String> files) {
        List<Sketch> sketches = new ArrayList<>();
        for (String file : files) {
            Optional<Sketch> sketch =
                    Guarded.run(PATIENCE, () -> parse(sources, file)).value();
            sketch.ifPresent(sketches::add);
        }
        return sketches;
    }

    @Override
    public Compilation compile(Path sources, Collection<String> files, Path classes) {
        JavacListener listener = new JavacListener(sources);
        empty(classes);
        Guarded<Compilation> result =
                Guarded.run(PATIENCE, () -> compile(sources, List.copyOf(files), classes, listener));
        return result.value().orElseGet(() -> listener.gaveUp(result.failure()));
    }

    private Sketch parse(Path sources, String file) throws IOException {
        JavacListener listener = new JavacListener(sources);
        try (StandardJavaFileManager manager = manager(listener)) {
            JavacTask task = task(manager, listener, sources, List.of(file), List.of("-proc:none"));
            return Sketcher.sketch(file, task.parse().iterator().next(), task);
        }
    }

    private Compilation compile(Path sources, List<String> files, Path classes, JavacListener listener)
            throws IOException {
        try (StandardJavaFileManager manager = new StudentLibraries(manager(listener))) {
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavacTask task = task(manager, listener, sources, files, options());
            task.setTaskListener(listener);
            List<Compilation.Compiled> types = CompiledTypes.read(task, task.analyze(), listener);
            if (listener.errors()) {
                return listener.compilation(List.of());
            }
            task.generate();
            return listener.compilation(listener.errors() ? List.of() : types);
        }
    }

    private JavacTask task(
            StandardJavaFileManager manager,
            JavacListener listener,
            Path sources,
            List<String> files,
            List<String> options) {
        Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(
                files.stream().map(sources::resolve).toList());
        return (JavacTask) javac.getTask(Writer.nullWriter(), manager, listener, options, null, units);
    }

    private static List<String> options() {
        return List.of(
                "--release",
                "17",
                "-proc:none",
                "-implicit:none",
                "-encoding",
                "UTF-8",
                "-Xlint:all",
                "-parameters",
                "-g",
                "-Xmaxerrs",
                "1000",
                "-Xmaxwarns",
                "1000");
    }

    private StandardJavaFileManager manager(JavacListener listener) {
        return javac.getStandardFileManager(listener, Locale.ROOT, StandardCharsets.UTF_8);
    }

    private static Path codeOf(String className) {
        try {
            Class<?> type = Class.forName(className, false, JavacCompiler.class.getClassLoader());
            CodeSource code = Objects.requireNonNull(
                    type.getProtectionDomain().getCodeSource(), () -> className + " comes from nowhere");
            return Path.of(code.getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("cannot find the library that holds " + className, e);
        }
    }

    private static void empty(Path folder) {
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
    }
}
