package assay.base;

import java.util.function.IntFunction;

/** Text that is cut where it is too long, and marked where it was cut. */
public final class Cut {

    private Cut() {}

    /** At most {@code length} characters of {@code text}, and then {@code mark} if there were more. */
    public static String to(int length, String text, String mark) {
        return to(length, text, missing -> mark);
    }

    /** The same with a mark that says how many characters are missing. */
    public static String to(int length, String text, IntFunction<String> mark) {
        return text.length() <= length ? text : text.substring(0, length) + mark.apply(text.length() - length);
    }

    /** The text in at most {@code length} characters, its mark among them. */
    public static String within(int length, String text, String mark) {
        return text.length() <= length ? text : text.substring(0, length - mark.length()) + mark;
    }
}
