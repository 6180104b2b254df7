package assay.checks.matrixcalculus.netcompression;

import assay.kit.ResidualNet;
import assay.tasks.matrixcalculus.NetCompression;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Decay of singular values, and numbers of parameters against r. */
final class NetFigures {

    private static final Sizes SHEET = NetCounts.SHEET;
    private static final Sizes DRAWN = new Sizes(120, 120, 10);
    private static final int[] DECADES = {1, 2, 4, 6};
    private static final int[] PUBLISHED = {10, 50, 100, 500};

    private NetFigures() {}

    static Figure decay(NetCompression subject) {
        List<Layer> layers = new ArrayList<>();
        for (int k = 0; k < DECADES.length; k++) {
            ResidualNet net = NetCases.drawn(7, DRAWN, DECADES[k]);
            double[] sigma = subject.singularValues(net.weight(1));
            double[] theory = net.spectrum(1);
            layers.add(new Layer(Kind.LINE, Role.THEORY, k == 0 ? "as they were made" : "", numbered(theory, 1)));
            layers.add(
                    new Layer(Kind.POINTS, Role.SUBMISSION, k == 0 ? "your singular values" : "", numbered(sigma, 6)));
        }
        return new Figure(
                "Decay of singular values",
                "Your singular values of four weights of 120×120, whose values were made to fall by 1, 2, 4 and 6 decades."
                        + " Every sixth point is drawn; they lie on the lines.",
                Axis.linear("k"),
                Axis.log("σ_k"),
                false,
                layers);
    }

    static Figure paying(NetCompression subject) {
        int most = SHEET.width();
        double[][] counts = IntStream.rangeClosed(1, 40)
                .map(k -> k * most / 40)
                .mapToObj(r -> new double[] {r, subject.compressedParameters(SHEET, r)})
                .toArray(double[][]::new);
        double original = subject.parameters(SHEET);
        int even = subject.breakEven(SHEET);
        return new Figure(
                "Where factors stop paying",
                "Parameters of the sheet's net, 3072 → 1000 → 10, against r. Your break-even lies where the line"
                        + " crosses 7,087,010. Multiplications"
                        + " for one image are as many, but for the biases.",
                Axis.linear("rank r"),
                Axis.linear("parameters"),
                false,
                List.of(
                        line(Role.THEORY, "the net itself: 7,087,010", NetCounts.original(SHEET), most),
                        line(Role.SUBMISSION, "your count of the net itself", original, most),
                        new Layer(Kind.LINE, Role.SUBMISSION, "your count at rank r", counts),
                        new Layer(
                                Kind.ARROWS,
                                even == NetCounts.breakEven(SHEET) ? Role.SUBMISSION : Role.WRONG,
                                "your break-even, r = " + even,
                                new double[][] {{even, 0, even, original}}),
                        new Layer(Kind.POINTS, Role.THEORY, "r = 10, 50, 100, 500 by theory", published())));
    }

    private static double[][] published() {
        return IntStream.of(PUBLISHED)
                .mapToObj(r -> new double[] {r, NetCounts.compressed(SHEET, r)})
                .toArray(double[][]::new);
    }

    private static Layer line(Role role, String label, double height, int to) {
        return new Layer(Kind.LINE, role, label, new double[][] {{0, height}, {to, height}});
    }

    private static double[][] numbered(double[] values, int every) {
        return IntStream.range(0, values.length)
                .filter(k -> k % every == 0)
                .mapToObj(k -> new double[] {k + 1, values[k]})
                .toArray(double[][]::new);
    }
}
