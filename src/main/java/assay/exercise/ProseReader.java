package assay.exercise;

import assay.exercise.Prose.Kind;
import assay.exercise.Prose.Run;
import assay.exercise.Prose.Style;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the inside of a documentation comment into blocks; markup that it does not know is dropped, its text kept. */
final class ProseReader extends SimpleDocTreeVisitor<Void, Void> {

    private static final Map<String, Style> STYLES = Map.of(
            "b", Style.STRONG,
            "strong", Style.STRONG,
            "i", Style.EMPHASIS,
            "em", Style.EMPHASIS,
            "code", Style.CODE,
            "sub", Style.SUB,
            "sup", Style.SUP);

    private final DocTrees trees;
    private final List<Prose> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Style> styles = new ArrayDeque<>();
    private Kind kind = Kind.PARAGRAPH;

    private ProseReader(DocTrees trees) {
        this.trees = trees;
    }

    static List<Prose> read(DocTrees trees, List<? extends DocTree> body) {
        ProseReader reader = new ProseReader(trees);
        reader.visit(body, null);
        reader.next(Kind.PARAGRAPH);
        return List.copyOf(reader.blocks);
    }

    @Override
    public Void visitText(TextTree tree, Void nothing) {
        return say(tree.getBody());
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
        String text = tree.getBody().getBody();
        if (tree.getKind() == DocTree.Kind.CODE && kind != Kind.LISTING) {
            runs.add(new Run(Style.CODE, text));
            return null;
        }
        return say(text);
    }

    @Override
    public Void visitLink(LinkTree tree, Void nothing) {
        if (!tree.getLabel().isEmpty()) {
            return visit(tree.getLabel(), nothing);
        }
        String name = tree.getReference().getSignature().replace('#', '.');
        runs.add(new Run(Style.CODE, name.startsWith(".") ? name.substring(1) : name));
        return null;
    }

    @Override
    public Void visitEntity(EntityTree tree, Void nothing) {
        String characters = trees.getCharacters(tree);
        return say(characters == null ? tree.toString() : characters);
    }

    @Override
    public Void visitStartElement(StartElementTree tree, Void nothing) {
        String name = name(tree.getName());
        switch (name) {
            case "pre" -> next(Kind.LISTING);
            case "li" -> next(Kind.ITEM);
            case "p", "ul", "ol", "table", "tr", "div", "blockquote", "h2", "h3", "h4" -> next(Kind.PARAGRAPH);
            case "br" -> say("\n");
            default -> styles.addLast(STYLES.getOrDefault(name, Style.PLAIN));
        }
        return null;
    }

    @Override
    public Void visitEndElement(EndElementTree tree, Void nothing) {
        switch (name(tree.getName())) {
            case "pre", "li", "p", "ul", "ol", "table", "tr", "div", "blockquote", "h2", "h3", "h4" ->
                next(Kind.PARAGRAPH);
            default -> styles.pollLast();
        }
        return null;
    }

    @Override
    protected Void defaultAction(DocTree tree, Void nothing) {
        return say(tree.toString());
    }

    private Void say(String text) {
        runs.add(new Run(styles.isEmpty() ? Style.PLAIN : styles.getLast(), text));
        return null;
    }

    private void next(Kind following) {
        Prose block = new Prose(kind, runs);
        if (!block.text().isEmpty()) {
            blocks.add(block);
        }
        runs.clear();
        kind = following;
    }

    private static String name(CharSequence name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
