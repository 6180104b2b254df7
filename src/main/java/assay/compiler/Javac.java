package assay.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler: no annotation processing, no preview, release 17. Failures that can be caught are answers too. */
final class Javac {

    private static final List<String> OPTIONS = List.of(
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
            Integer.toString(Quotas.DIAGNOSES),
            "-Xmaxwarns",
            Integer.toString(Quotas.DIAGNOSES));

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;

    /** Compiles against this class path, of which only the packages of tasks, kit, EJML and DJL are visible. */
    Javac(Collection<Path> classPath) throws IOException {
        files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    }

    Sketches sketch(List<SourceText> sources, SourceProgress progress) {
        List<Sketch> sketches = new ArrayList<>();
        List<GaveUp> gaveUp = new ArrayList<>();
        for (SourceText source : sources) {
            progress.at(source.file());
            try {
                parse(source).ifPresentOrElse(sketches::add, () -> gaveUp.add(module(source)));
            } catch (IOException | RuntimeException | Error e) {
                gaveUp.add(new GaveUp(Optional.of(source.file()), cause(e)));
            }
        }
        return new Sketches(sketches, gaveUp);
    }

    Output compile(List<SourceText> sources, SourceProgress progress) {
        JavacListener listener = new JavacListener(progress);
        ClassOutput output = new ClassOutput();
        try {
            JavacTask task = task(new StudentLibraries(files, output), listener, sources, OPTIONS);
            task.setTaskListener(listener);
            List<CompiledType> types = CompiledTypes.read(task, task.analyze());
            if (!listener.errors()) {
                task.generate();
            }
            return listener.output(types, output.classes());
        } catch (IOException | RuntimeException | Error e) {
            return listener.gaveUp(cause(e));
        }
    }

    /** A module would hide the libraries from all other sources. */
    private static GaveUp module(SourceText source) {
        return new GaveUp(Optional.of(source.file()), "it declares a module, and a submission is none");
    }

    private Optional<Sketch> parse(SourceText source) throws IOException {
        StudentLibraries manager = new StudentLibraries(files, new ClassOutput());
        JavacListener nobody = new JavacListener(file -> {});
        JavacTask task = task(manager, nobody, List.of(source), List.of("-proc:none"));
        CompilationUnitTree unit = task.parse().iterator().next();
        return unit.getModule() == null ? Optional.of(Sketcher.sketch(source.file(), unit, task)) : Optional.empty();
    }

    private JavacTask task(
            StudentLibraries manager, JavacListener listener, List<SourceText> sources, List<String> options) {
        List<SourceFile> units = sources.stream().map(SourceFile::new).toList();
        return (JavacTask) javac.getTask(Writer.nullWriter(), manager, listener, options, null, units);
    }

    private static String cause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof StackOverflowError) {
            return "nested too deeply";
        }
        return root instanceof OutOfMemoryError
                ? "takes too much memory to compile"
                : "javac failed with " + root.getClass().getSimpleName();
    }
}
