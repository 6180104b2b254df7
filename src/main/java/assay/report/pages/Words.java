package assay.report.pages;

import assay.verdict.PropertyResult;
import assay.verdict.Status;

/** What a status is called on a page. */
public final class Words {

    private Words() {}

    /** The verdict in words. */
    public static String of(Status status) {
        return switch (status) {
            case PASSED -> "holds";
            case FALSIFIED -> "does not hold";
            case THREW -> "threw an exception";
            case TIMED_OUT -> "took too long";
            case OUT_OF_MEMORY -> "ran out of memory";
            case CRASHED -> "the process died";
            case MISSING -> "not implemented";
            case NOT_COMPILED -> "does not compile";
            case REJECTED -> "turned away";
            case REFUSED -> "answer of the wrong form";
            case FOLLOWS -> "follows from another failure, costs nothing more";
            case DEFERRED -> "waits for a device that this machine lacks";
            case VOID -> "void: the property itself is broken, nobody loses points";
            case GRADER_FAULT -> "fault of the grader: nobody loses points";
        };
    }

    /** The verdict in words, with the fraction where a score was earned in part. */
    public static String of(PropertyResult property) {
        return partly(property) ? "earned " + Math.round(100 * property.earned()) + " %" : of(property.status());
    }

    /** Whether the property passed for a part of its points only. */
    public static boolean partly(PropertyResult property) {
        return property.status() == Status.PASSED && property.earned() < 1;
    }

    /** A sign for the verdict, so that it never rests on colour alone. */
    public static String sign(PropertyResult property) {
        if (partly(property)) {
            return "◐";
        }
        return switch (property.status()) {
            case PASSED -> "✓";
            case FALSIFIED, REFUSED -> "✗";
            case MISSING -> "–";
            case FOLLOWS, DEFERRED, VOID -> "·";
            default -> "!";
        };
    }

    static String tone(PropertyResult property) {
        if (partly(property)) {
            return "part";
        }
        return switch (property.status()) {
            case PASSED -> "good";
            case MISSING -> "none";
            case FOLLOWS, DEFERRED, VOID -> "wait";
            case GRADER_FAULT -> "ours";
            default -> "bad";
        };
    }
}
