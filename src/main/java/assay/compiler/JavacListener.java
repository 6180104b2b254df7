package assay.compiler;

import assay.compiler.Diagnosis.Level;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Collects what javac says, and tells where it is in case it never comes back. */
final class JavacListener implements DiagnosticListener<JavaFileObject>, TaskListener {

    private final SourceProgress progress;
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
    private final List<String> homeless = new ArrayList<>();
    private String current;

    JavacListener(SourceProgress progress) {
        this.progress = progress;
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        Level level = level(diagnostic.getKind());
        String file = SourceFile.path(diagnostic.getSource());
        if (file != null && counts.merge(level, 1, Integer::sum) <= Quotas.DIAGNOSES) {
            diagnoses.add(new Diagnosis(
                    file,
                    (int) Math.max(0, diagnostic.getLineNumber()),
                    (int) Math.max(0, diagnostic.getColumnNumber()),
                    level,
                    message(diagnostic)));
        } else if (file == null && level == Level.ERROR && homeless.isEmpty()) {
            homeless.add(message(diagnostic));
        }
    }

    @Override
    public void started(TaskEvent event) {
        String file = SourceFile.path(event.getSourceFile());
        if (file != null && !file.equals(current)) {
            current = file;
            progress.at(file);
        }
    }

    boolean errors() {
        return !homeless.isEmpty() || counts.containsKey(Level.ERROR);
    }

    /** What came of it, given what javac made where it found no error. */
    Output output(List<CompiledType> types, List<ClassFile> classes) {
        boolean explained = homeless.isEmpty() || counts.containsKey(Level.ERROR);
        if (!explained) {
            return gaveUp(homeless.get(0));
        }
        return errors()
                ? new Output(diagnoses, List.of(), List.of(), Optional.empty())
                : new Output(diagnoses, types, classes, Optional.empty());
    }

    Output gaveUp(String cause) {
        return Output.failed(new GaveUp(Optional.ofNullable(current), cause));
    }

    private static String message(Diagnostic<?> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        String cut = message.length() <= Quotas.MESSAGE ? message : message.substring(0, Quotas.MESSAGE);
        return cut.replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
    }

    private static Level level(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> Level.ERROR;
            case WARNING, MANDATORY_WARNING -> Level.WARNING;
            default -> Level.NOTE;
        };
    }
}
