package assay.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of {@code names} to what was written, if any is near enough to be a slip of the keyboard. */
    public static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .filter(n -> distance(written, n) <= Math.max(1, Math.min(written.length(), n.length()) / 3))
                .min(Comparator.<String>comparingInt(n -> distance(written, n)).thenComparing(n -> n));
    }

    /** {@code "; did you mean x?"}, or nothing. */
    public static String question(String written, Collection<String> names) {
        return to(written, names).map(n -> "; did you mean " + n + "?").orElse("");
    }

    /** Letters to insert, delete, replace or swap with their neighbour, whatever their case. */
    public static int distance(String written, String name) {
        String a = written.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
