package assay.submission;

import assay.submission.Compilation.Compiled;
import assay.submission.Compilation.Diagnosis;
import assay.submission.Compilation.GaveUp;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;

/** Collects what javac says, and remembers where it is in case it never comes back. */
final class JavacListener implements DiagnosticListener<JavaFileObject>, TaskListener {

    private final Path sources;
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<String> homeless = new ArrayList<>();
    private volatile String current;

    JavacListener(Path sources) {
        this.sources = sources;
    }

    @Override
    public synchronized void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        Severity severity = severity(diagnostic.getKind());
        if (diagnostic.getSource() != null) {
            Problem problem = new Problem(
                    path(diagnostic.getSource()),
                    (int) Math.max(0, diagnostic.getLineNumber()),
                    (int) Math.max(0, diagnostic.getColumnNumber()),
                    severity,
                    diagnostic.getMessage(Locale.ROOT).replaceAll("\\bjava\\.lang\\.(?=[A-Z])", ""));
            diagnoses.add(new Diagnosis(String.valueOf(diagnostic.getCode()), problem));
        } else if (severity == Severity.ERROR) {
            homeless.add(diagnostic.getMessage(Locale.ROOT));
        }
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getSourceFile() != null) {
            current = path(event.getSourceFile());
        }
    }

    synchronized boolean errors() {
        return !homeless.isEmpty() || diagnoses.stream().anyMatch(Diagnosis::error);
    }

    synchronized Compilation compilation(List<Compiled> types) {
        boolean explained = homeless.isEmpty() || diagnoses.stream().anyMatch(Diagnosis::error);
        return explained ? new Compilation(diagnoses, types, Optional.empty()) : gaveUp(homeless.get(0));
    }

    synchronized Compilation gaveUp(String cause) {
        return new Compilation(diagnoses, List.of(), Optional.of(new GaveUp(Optional.ofNullable(current), cause)));
    }

    String path(FileObject file) {
        return sources.toAbsolutePath()
                .relativize(Path.of(file.toUri()))
                .toString()
                .replace(sources.getFileSystem().getSeparator(), "/");
    }

    private static Severity severity(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> Severity.ERROR;
            case WARNING, MANDATORY_WARNING -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }
}
