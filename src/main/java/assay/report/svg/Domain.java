package assay.report.svg;

import assay.verdict.Figure;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * The part of an axis that a figure shows, in the axis' coordinate. Theory and context are always inside; a submission's
 * value may be so far off that showing it would leave nothing else to see, and is then cut.
 */
record Domain(double lo, double hi) {

    private static final double PADDING = 0.04;
    private static final double MOST = 8;

    /** The values of a layer along one axis. */
    interface Along extends Function<Layer, DoubleStream> {}

    static Domain of(List<Layer> layers, Figure.Axis axis, Along along) {
        Domain all = span(layers, axis, along);
        Domain given = span(
                layers.stream()
                        .filter(l -> l.role() == Role.THEORY || l.role() == Role.CONTEXT)
                        .toList(),
                axis,
                along);
        Domain window = all.around(given, axis.log());
        Along inside = layer -> along.apply(layer).filter(v -> window.holds(Scale.onAxis(v, axis.log())));
        return span(layers, axis, inside).widened(axis.log());
    }

    private static Domain span(List<Layer> layers, Figure.Axis axis, Along along) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        for (Layer layer : layers) {
            for (double value : along.apply(layer).toArray()) {
                double c = Scale.onAxis(value, axis.log());
                if (!Double.isNaN(c)) {
                    lo = Math.min(lo, c);
                    hi = Math.max(hi, c);
                }
            }
        }
        return new Domain(lo, hi);
    }

    private boolean holds(double coordinate) {
        return coordinate >= lo && coordinate <= hi;
    }

    private Domain around(Domain given, boolean log) {
        double span = Math.max(given.hi - given.lo, log ? 4 : 0);
        if (!(given.hi > given.lo) || hi - lo <= MOST * span) {
            return this;
        }
        return new Domain(Math.max(lo, given.lo - span), Math.min(hi, given.hi + span));
    }

    private Domain widened(boolean log) {
        if (lo > hi) {
            return log ? new Domain(-1, 0) : new Domain(0, 1);
        }
        double size = Math.max(Math.abs(lo), Math.abs(hi));
        if (hi - lo <= 1e-9 * size || hi == lo) {
            double by = log ? 0.5 : size > 0 ? 0.1 * size : 1;
            return new Domain(lo - by, hi + by);
        }
        return this;
    }

    /** A little air at both ends, but none below bars that stand on zero. */
    Domain padded(boolean standing) {
        double by = PADDING * (hi - lo);
        return new Domain(standing && lo == 0 ? lo : lo - by, standing && hi == 0 ? hi : hi + by);
    }

    /** The same middle with the length times {@code factor}. */
    Domain stretched(double factor) {
        double middle = lo + (hi - lo) / 2;
        double half = (hi - lo) / 2 * factor;
        return new Domain(middle - half, middle + half);
    }

    double length() {
        return hi - lo;
    }
}
