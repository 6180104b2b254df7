package assay.exercise;

import assay.exercise.Member.Note;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads the source of a task's interface: its Javadoc and its members, in the order in which they are declared. */
final class ExerciseReader {

    private final DocTrees trees;
    private final TreePath unit;
    private final List<Member> members = new ArrayList<>();
    private final List<Prose> prose;

    private ExerciseReader(DocTrees trees, CompilationUnitTree tree, String type) {
        this.trees = trees;
        this.unit = new TreePath(tree);
        ClassTree task = tree.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(c -> c.getSimpleName().contentEquals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the source of " + type + " does not declare it"));
        TreePath path = new TreePath(unit, task);
        this.prose = prose(comment(path));
        task.getMembers().forEach(m -> member(new TreePath(path, m)));
    }

    static ExerciseReader read(String type, String source) {
        JavaCompiler javac = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IllegalStateException("exercises are read with a JDK, and this is a JRE"));
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("exercise:///" + type + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        try {
            JavacTask task = (JavacTask)
                    javac.getTask(Writer.nullWriter(), null, d -> {}, List.of("-proc:none"), null, List.of(file));
            return new ExerciseReader(
                    DocTrees.instance(task), task.parse().iterator().next(), type);
        } catch (IOException e) {
            throw new IllegalStateException("cannot parse the source of " + type, e);
        }
    }

    List<Prose> prose() {
        return prose;
    }

    List<Member> members() {
        return members;
    }

    private void member(TreePath path) {
        DocCommentTree comment = comment(path);
        if (path.getLeaf() instanceof MethodTree method) {
            String name = method.getName().toString();
            members.add(
                    new Member(name, method.getParameters().size(), signature(method), prose(comment), notes(comment)));
        } else if (path.getLeaf() instanceof ClassTree type) {
            members.add(
                    new Member(type.getSimpleName().toString(), 0, signature(type), prose(comment), notes(comment)));
            if (type.getKind() == Tree.Kind.INTERFACE) {
                type.getMembers().forEach(m -> member(new TreePath(path, m)));
            }
        }
    }

    private DocCommentTree comment(TreePath path) {
        return trees.getDocCommentTree(path);
    }

    private List<Prose> prose(DocCommentTree comment) {
        return comment == null ? List.of() : ProseReader.read(trees, comment.getFullBody());
    }

    private List<Note> notes(DocCommentTree comment) {
        List<Note> notes = new ArrayList<>();
        for (DocTree tag : comment == null ? List.<DocTree>of() : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                notes.add(note(parameter.getName().toString(), parameter.getDescription()));
            } else if (tag instanceof ReturnTree result) {
                notes.add(note("returns", result.getDescription()));
            } else if (tag instanceof ThrowsTree exception) {
                notes.add(note("throws " + exception.getExceptionName().getSignature(), exception.getDescription()));
            }
        }
        return notes;
    }

    private Note note(String label, List<? extends DocTree> description) {
        return new Note(label, ProseReader.read(trees, description));
    }

    private static String signature(MethodTree method) {
        String generic = method.getTypeParameters().isEmpty() ? "" : joined(method.getTypeParameters(), "<", "> ");
        String thrown = method.getThrows().isEmpty() ? "" : joined(method.getThrows(), " throws ", "");
        boolean fixed = method.getModifiers().getFlags().contains(Modifier.STATIC);
        return (fixed ? "static " : "") + generic + method.getReturnType() + " " + method.getName()
                + parameters(method.getParameters()) + thrown;
    }

    private static String signature(ClassTree type) {
        String name = type.getSimpleName().toString();
        return switch (type.getKind()) {
            case RECORD -> "record " + name + parameters(components(type));
            case ENUM -> "enum " + name + " " + constants(type);
            case INTERFACE -> "interface " + name;
            default -> "class " + name;
        };
    }

    private static List<VariableTree> components(ClassTree type) {
        return fields(type).stream()
                .filter(f -> !f.getModifiers().getFlags().contains(Modifier.STATIC))
                .toList();
    }

    private static String constants(ClassTree type) {
        return fields(type).stream()
                .filter(f -> f.getType() != null
                        && f.getType().toString().equals(type.getSimpleName().toString()))
                .map(f -> f.getName().toString())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static List<VariableTree> fields(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .toList();
    }

    private static String parameters(List<? extends VariableTree> parameters) {
        return parameters.stream()
                .map(p -> p.getType() + " " + p.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String joined(List<? extends Tree> trees, String before, String after) {
        return trees.stream().map(Tree::toString).collect(Collectors.joining(", ", before, after));
    }
}
