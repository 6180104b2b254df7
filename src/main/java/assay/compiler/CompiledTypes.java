package assay.compiler;

import assay.compiler.CompiledType.Unfit;
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

    private static final String TASKS = "assay.tasks.";

    private final JavacTask task;
    private final List<CompiledType> found = new ArrayList<>();

    private CompiledTypes(JavacTask task) {
        this.task = task;
    }

    static List<CompiledType> read(JavacTask task, Iterable<? extends Element> analyzed) {
        CompiledTypes types = new CompiledTypes(task);
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
            List<String> tasks =
                    supertypes.stream().filter(s -> s.startsWith(TASKS)).toList();
            String name = task.getElements().getBinaryName(type).toString();
            found.add(new CompiledType(file(type), name, tasks, unfit(type)));
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
    }

    private String file(TypeElement type) {
        TreePath path = Trees.instance(task).getPath(type);
        return SourceFile.path(path.getCompilationUnit().getSourceFile());
    }

    private void collect(TypeMirror type, Set<String> names) {
        for (TypeMirror supertype : task.getTypes().directSupertypes(type)) {
            if (supertype instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                boolean unseen = names.add(element.getQualifiedName().toString());
                if (unseen) {
                    collect(supertype, names);
                }
            }
        }
    }

    private static Optional<Unfit> unfit(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of(Unfit.ENUM);
        }
        if (modifiers.contains(Modifier.ABSTRACT)) {
            return Optional.of(Unfit.ABSTRACT);
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
            return Optional.of(Unfit.INNER);
        }
        if (!modifiers.contains(Modifier.PUBLIC)) {
            return Optional.of(Unfit.NOT_PUBLIC);
        }
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(CompiledTypes::publicWithoutParameters);
        return constructible ? Optional.empty() : Optional.of(Unfit.NO_CONSTRUCTOR);
    }

    private static boolean publicWithoutParameters(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC);
    }
}
