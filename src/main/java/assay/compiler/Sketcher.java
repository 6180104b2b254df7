package assay.compiler;

import assay.compiler.Sketch.Declared;
import assay.compiler.Sketch.Kind;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Reads the declarations of one parsed file. */
final class Sketcher extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Deque<String> enclosing = new ArrayDeque<>();
    private final List<Declared> types = new ArrayList<>();

    private Sketcher(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    static Sketch sketch(String file, CompilationUnitTree unit, JavacTask task) {
        Sketcher sketcher = new Sketcher(unit, Trees.instance(task).getSourcePositions());
        sketcher.scan(unit.getTypeDecls(), null);
        List<String> imports = unit.getImports().stream()
                .filter(i -> !i.isStatic())
                .map(i -> i.getQualifiedIdentifier().toString())
                .toList();
        String packageName =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        return new Sketch(file, packageName, imports, sketcher.types);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (type.getSimpleName().length() == 0) {
            return null;
        }
        enclosing.addLast(type.getSimpleName().toString());
        types.add(new Declared(String.join(".", enclosing), kind(type), supertypes(type), line(type)));
        type.getMembers().stream().filter(ClassTree.class::isInstance).forEach(m -> scan(m, null));
        enclosing.removeLast();
        return null;
    }

    private static Kind kind(ClassTree type) {
        if (type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE) {
            return Kind.INTERFACE;
        }
        return type.getModifiers().getFlags().contains(Modifier.ABSTRACT) ? Kind.ABSTRACT : Kind.CONCRETE;
    }

    private static List<String> supertypes(ClassTree type) {
        return Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                .map(t -> t instanceof ParameterizedTypeTree generic ? generic.getType() : t)
                .map(Tree::toString)
                .toList();
    }

    private int line(ClassTree type) {
        long start = positions.getStartPosition(unit, type);
        return start < 0 ? 0 : (int) unit.getLineMap().getLineNumber(start);
    }
}
