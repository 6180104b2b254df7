package assay.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A picture as data: drawn from the submission's own values with the theory drawn in. The report turns it into SVG.
 *
 * @param title what it shows, in one line
 * @param caption how to read it, and what a right answer looks like
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param square whether a unit has the same length on both axes
 * @param layers what is drawn, from back to front
 */
public record Figure(String title, String caption, Axis x, Axis y, boolean square, List<Layer> layers) {

    /**
     * @param label the quantity and its unit
     * @param log whether the scale is logarithmic; values ≤ 0 are then left out
     */
    public record Axis(String label, boolean log) {
        public static Axis linear(String label) {
            return new Axis(label, false);
        }

        public static Axis log(String label) {
            return new Axis(label, true);
        }
    }

    /** How the rows of a layer are drawn. */
    public enum Kind {
        /** Rows (x, y), joined; a row with NaN breaks the line. */
        LINE,
        /** Rows (x, y), a dot each. */
        POINTS,
        /** Rows (x, y), a bar from 0 to y each. */
        BARS,
        /** Rows (x₀, y₀, x₁, y₁), an arrow each. */
        ARROWS,
        /** Rows (x, low, high), a vertical whisker each. */
        RANGES,
        /** A matrix of values; row 0 is drawn on top, column j at x = j. */
        HEAT,
        /**
         * A picture, row 0 on top: red, green and blue of each pixel by turns, from 0 to 255. It stands beside others, without
         * axes.
         */
        IMAGE
    }

    /** What a layer stands for; the report gives each its colour. */
    public enum Role {
        /** What a theorem says. */
        THEORY,
        /** What the submission returned. */
        SUBMISSION,
        /** What the submission returned where that is wrong. */
        WRONG,
        /** Data that was handed to the submission, or a plain comparison. */
        CONTEXT
    }

    /**
     * @param kind how the rows are drawn
     * @param role what they stand for
     * @param label the legend's text; empty for no entry
     * @param rows the numbers, as {@link Kind} says
     */
    public record Layer(Kind kind, Role role, String label, double[][] rows) {
        public Layer {
            Objects.requireNonNull(kind, "kind is null");
            Objects.requireNonNull(role, "role is null");
            Objects.requireNonNull(label, "label is null");
            Objects.requireNonNull(rows, "rows is null");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Layer that
                    && kind == that.kind
                    && role == that.role
                    && label.equals(that.label)
                    && Arrays.deepEquals(rows, that.rows);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, role, label, Arrays.deepHashCode(rows));
        }
    }

    public Figure {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(caption, "caption is null");
        layers = List.copyOf(layers);
    }
}
