package assay.report.svg;

import assay.verdict.Figure.Layer;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The values of a layer along each axis, by the kind's order of columns. */
final class Extent {

    private Extent() {}

    static DoubleStream x(Layer layer) {
        return switch (layer.kind()) {
            case LINE, POINTS, RANGES -> column(layer, 0);
            case BARS ->
                column(layer, 0).flatMap(x -> {
                    double half = Bars.spacing(layer) / 2;
                    return DoubleStream.of(x - half, x + half);
                });
            case ARROWS -> DoubleStream.concat(column(layer, 0), column(layer, 2));
            case HEAT -> DoubleStream.of(-0.5, HeatMap.columns(layer) - 0.5);
            case IMAGE -> DoubleStream.empty();
        };
    }

    static DoubleStream y(Layer layer) {
        return switch (layer.kind()) {
            case LINE, POINTS -> column(layer, 1);
            case BARS -> DoubleStream.concat(column(layer, 1), DoubleStream.of(0));
            case ARROWS -> DoubleStream.concat(column(layer, 1), column(layer, 3));
            case RANGES -> DoubleStream.concat(column(layer, 1), column(layer, 2));
            case HEAT -> DoubleStream.of(-0.5, layer.rows().length - 0.5);
            case IMAGE -> DoubleStream.empty();
        };
    }

    /** The value in a column; NaN where the row is too short. */
    static double cell(double[] row, int column) {
        return column < row.length ? row[column] : Double.NaN;
    }

    private static DoubleStream column(Layer layer, int column) {
        return Arrays.stream(layer.rows()).mapToDouble(row -> cell(row, column));
    }
}
