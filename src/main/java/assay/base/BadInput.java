package assay.base;

import java.util.List;

/** Something the user handed in to Assay itself is wrong: a line per problem, each naming thing, place and remedy. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    public BadInput(List<String> lines) {
        super(String.join("\n", lines));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("bad input without a line that says what is bad");
        }
        this.lines = List.copyOf(lines);
    }

    public BadInput(String line) {
        this(List.of(line));
    }

    /** The problems, one per line. */
    public List<String> lines() {
        return lines;
    }
}
