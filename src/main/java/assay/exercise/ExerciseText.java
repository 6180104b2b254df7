package assay.exercise;

import assay.catalogue.TaskInfo;
import assay.exercise.Member.Note;
import assay.exercise.Prose.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The exercise of a task, read from the Javadoc of its interface: as text for a terminal and as HTML for a page. */
public final class ExerciseText {

    private static final int WIDTH = 96;

    private final String heading;
    private final List<TaskInfo.Item> items;
    private final List<Prose> prose;
    private final List<Member> members;

    private ExerciseText(String heading, List<TaskInfo.Item> items, ExerciseReader reader) {
        this.heading = heading;
        this.items = List.copyOf(items);
        this.prose = reader.prose();
        this.members = List.copyOf(reader.members());
    }

    /** The exercise of a task; its source travels beside its class. */
    public static ExerciseText of(TaskInfo task) {
        String resource = "/" + task.type().getName().replace('.', '/') + ".java";
        try (InputStream in = Objects.requireNonNull(
                task.type().getResourceAsStream(resource), () -> resource + " is not on the class path")) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return of(task.title(), task.items(), task.id(), task.name(), source);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static ExerciseText of(String title, List<TaskInfo.Item> items, String id, String type, String source) {
        return new ExerciseText(title + " (" + id + ")", items, ExerciseReader.read(type, source));
    }

    /** The exercise in lines of at most 96 characters; only listings may be wider. */
    public String plain() {
        StringBuilder text = new StringBuilder(heading)
                .append("\n")
                .append("=".repeat(heading.length()))
                .append("\n\n");
        items.forEach(
                i -> text.append(wrapped(worth(i) + ": " + i.asks(), "      ").replaceFirst("^ {4}", "")));
        text.append(items.isEmpty() ? "" : "\n");
        for (int i = 0; i < prose.size(); i++) {
            boolean list = prose.get(i).kind() == Kind.ITEM
                    && i + 1 < prose.size()
                    && prose.get(i + 1).kind() == Kind.ITEM;
            text.append(plain(prose.get(i), "")).append(list ? "" : "\n");
        }
        for (Member member : members) {
            text.append(member.signature()).append("\n");
            member.prose().forEach(p -> text.append(plain(p, "    ")));
            member.notes().forEach(n -> text.append(note(n)));
            text.append("\n");
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** The exercise as elements for the body of a page; everything but our own markup is escaped. */
    public String html() {
        StringBuilder html = new StringBuilder();
        appendItems(html);
        append(html, prose);
        for (Member member : members) {
            html.append("<section class=\"member\">\n<h4><code>")
                    .append(Prose.escaped(member.signature()))
                    .append("</code></h4>\n");
            append(html, member.prose());
            appendNotes(html, member.notes());
            html.append("</section>\n");
        }
        return html.toString();
    }

    /** The first sentence about a method with so many parameters. */
    public Optional<String> summary(String method, int parameters) {
        return members.stream()
                .filter(m -> m.name().equals(method) && m.parameters() == parameters)
                .flatMap(m -> m.prose().stream().limit(1))
                .map(p -> p.text().split("(?<=\\.) ", 2)[0])
                .findFirst();
    }

    /** Where a method with so many parameters stands among the members; behind all of them if it is not there. */
    public int position(String method, int parameters) {
        int i = 0;
        while (i < members.size()
                && !(members.get(i).name().equals(method) && members.get(i).parameters() == parameters)) {
            i++;
        }
        return i;
    }

    private static String plain(Prose block, String indent) {
        if (block.kind() == Kind.LISTING) {
            return block.text().indent(indent.length() + 4);
        }
        return wrapped(block.kind() == Kind.ITEM ? "- " + block.text() : block.text(), indent);
    }

    private static String note(Note note) {
        return wrapped(note.label() + ": " + note.text(), "      ").replaceFirst("^ {6}", "    ");
    }

    private static String wrapped(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append("\n");
                line.setLength(indent.length());
            }
            line.append(line.length() == indent.length() ? "" : " ").append(word);
        }
        return lines.append(line).append("\n").toString();
    }

    private static void append(StringBuilder html, List<Prose> blocks) {
        boolean list = false;
        for (Prose block : blocks) {
            boolean item = block.kind() == Kind.ITEM;
            html.append(item == list ? "" : item ? "<ul>\n" : "</ul>\n");
            list = item;
            String element = switch (block.kind()) {
                case PARAGRAPH -> "p";
                case ITEM -> "li";
                case LISTING -> "pre";
            };
            html.append("<" + element + ">" + block.inlineHtml() + "</" + element + ">\n");
        }
        html.append(list ? "</ul>\n" : "");
    }

    private void appendItems(StringBuilder html) {
        if (items.isEmpty()) {
            return;
        }
        html.append("<dl>\n");
        for (TaskInfo.Item item : items) {
            html.append("<dt>" + Prose.escaped(worth(item)) + "</dt><dd>" + Prose.escaped(item.asks()) + "</dd>\n");
        }
        html.append("</dl>\n");
    }

    /** "A1, 2 points": half points occur, trailing zeros do not. */
    private static String worth(TaskInfo.Item item) {
        String points = BigDecimal.valueOf(item.points()).stripTrailingZeros().toPlainString();
        return item.id() + ", " + points + (points.equals("1") ? " point" : " points");
    }

    private static void appendNotes(StringBuilder html, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        html.append("<dl>\n");
        for (Note note : notes) {
            html.append("<dt>" + Prose.escaped(note.label()) + "</dt><dd>" + note.html() + "</dd>\n");
        }
        html.append("</dl>\n");
    }
}
