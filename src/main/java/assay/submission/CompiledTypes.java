package assay.submission;

import assay.submission.Compilation.Compiled;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads from the compiler's own model what the classes of a submission are; none of them is loaded. */
final class CompiledTypes {

    private static final String REMEDY =
            "; ServiceLoader needs a public class with a public no-argument constructor, static if it is nested";

    private final JavacTask task;
    private final JavacListener listener;
    private final List<Compiled> found = new ArrayList<>();

    private CompiledTypes(JavacTask task, JavacListener listener) {
        this.task = task;
        this.listener = listener;
    }

    static List<Compiled> read(JavacTask task, Iterable<? extends Element> analyzed, JavacListener listener) {
        CompiledTypes types = new CompiledTypes(task, listener);
        for (Element element : analyzed) {
            if (element.getEnclosingElement().getKind() == ElementKind.PACKAGE) {
                ElementFilter.typesIn(List.of(element)).forEach(types::add);
            }
        }
        return types.found;
    }

    private void add(TypeElement type) {
        ElementKind kind = type.getKind();
        if (kind != ElementKind.INTERFACE && kind != ElementKind.ANNOTATION_TYPE) {
            Set<String> supertypes = new TreeSet<>();
            collect(type.asType(), supertypes);
            String name = task.getElements().getBinaryName(type).toString();
            found.add(new Compiled(file(type), name, supertypes, unfit(type).map(why -> name + " " + why + REMEDY)));
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
    }

    private String file(TypeElement type) {
        TreePath path = Trees.instance(task).getPath(type);
        return listener.path(path.getCompilationUnit().getSourceFile());
    }

    private void collect(TypeMirror type, Set<String> names) {
        for (TypeMirror supertype : task.getTypes().directSupertypes(type)) {
            if (supertype instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                names.add(element.getQualifiedName().toString());
                collect(supertype, names);
            }
        }
    }

    private static Optional<String> unfit(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of("is an enum");
        }
        if (modifiers.contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
            return Optional.of("is an inner class that is not static");
        }
        if (!modifiers.contains(Modifier.PUBLIC)) {
            return Optional.of("is not public");
        }
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(CompiledTypes::publicWithoutParameters);
        return constructible ? Optional.empty() : Optional.of("has no public no-argument constructor");
    }

    private static boolean publicWithoutParameters(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC);
    }
}
