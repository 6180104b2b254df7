package assay.compiler;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Shows javac only those packages of the class path that exist in a worker, and keeps what it writes in memory. */
final class StudentLibraries extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private static final List<String> VISIBLE = List.of("assay.tasks", "assay.kit", "org.ejml", "ai.djl");

    private final ClassOutput output;

    StudentLibraries(StandardJavaFileManager files, ClassOutput output) {
        super(files);
        this.output = output;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        boolean hidden = location == StandardLocation.CLASS_PATH
                && VISIBLE.stream().noneMatch(v -> packageName.equals(v) || packageName.startsWith(v + "."));
        return hidden ? List.of() : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject source) throws IOException {
        return output.file(className, source);
    }

    /** Sources are in memory, which the standard manager takes for an error. */
    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return SourceFile.path(file) == null && super.contains(location, file);
    }

    /** Nothing is loaded from the class path: hand out no service loaders. */
    @Override
    public ClassLoader getClassLoader(JavaFileManager.Location location) {
        return null;
    }

    /** The standard manager outlives a compilation: it has read the indexes of all libraries. */
    @Override
    public void close() {}
}
