package assay.proxy;

import assay.base.Cut;
import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.verdict.StudentThrew;
import assay.wire.Kind;
import assay.wire.Source;
import java.util.List;

/** What it means that a worker did not answer as the contract says. */
final class Findings {

    private static final int TYPE = 300;
    private static final int MESSAGE = 2100;
    private static final int STACK = 8300;

    private Findings() {}

    /** The finding behind an answer that is a failure. */
    static Finding of(Kind kind, Source source, String title) {
        Finding finding = switch (kind) {
            case MISSING -> new Finding(Status.MISSING, title + " is not implemented yet");
            case OUT_OF_MEMORY -> new Finding(Status.OUT_OF_MEMORY, "your code ran out of memory in " + title);
            case UNFIT -> refused(cut(source.takeText(), MESSAGE), title);
            case THREW ->
                new StudentThrew(
                        cut(source.takeText(), TYPE), cut(source.takeText(), MESSAGE), cut(source.takeText(), STACK));
            default -> throw new IllegalArgumentException(kind + " is no failure");
        };
        source.end();
        return finding;
    }

    static Finding refused(String problem, String title) {
        return new Finding(Status.REFUSED, problem, List.of(Fact.of("call", title)), "");
    }

    static Finding broken(String problem, String title, String output) {
        return new Finding(
                Status.REFUSED,
                "the worker broke the protocol",
                List.of(Fact.of("call", title), Fact.of("problem", problem)),
                output);
    }

    static Finding gone(String title, String output) {
        return new Finding(
                Status.CRASHED,
                "your code ended the process before it answered",
                List.of(Fact.of("call", title)),
                output);
    }

    private static String cut(String text, int length) {
        return Cut.to(length, text, "…");
    }
}
