package assay.report;

import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;

/** Figures as tasks might draw them, one of every kind. */
public final class Figures {

    private Figures() {}

    public static List<Figure> all() {
        return List.of(ball(), convergence(), bars(), ranges(), heat(), gallery(), image());
    }

    static Figure ball() {
        double[][] ball = new double[181][];
        double[][] polar = new double[181][];
        List<double[]> arrows = new ArrayList<>();
        List<double[]> wrong = new ArrayList<>();
        for (int i = 0; i <= 180; i++) {
            double t = 2 * Math.PI * i / 180;
            ball[i] = onSphere(3, t);
            polar[i] = onSphere(1.5, t);
            if (i % 15 == 0 && i < 180) {
                double[] a = onSphere(1.5, t);
                double[] b = onSphere(3, t);
                boolean bad = i % 60 == 15;
                (bad ? wrong : arrows)
                        .add(new double[] {a[0], a[1], bad ? 1.25 * b[0] : b[0], bad ? 1.25 * b[1] : b[1]});
            }
        }
        return new Figure(
                "Norming vectors of l₃",
                "Each arrow goes from the polar to the ball; a right one ends on the ball.",
                Axis.linear("y₁"),
                Axis.linear("y₂"),
                true,
                List.of(
                        new Layer(Kind.LINE, Role.THEORY, "unit ball of l₃", ball),
                        new Layer(Kind.LINE, Role.CONTEXT, "its polar, l₁.₅", polar),
                        new Layer(
                                Kind.ARROWS, Role.SUBMISSION, "your norming vectors", arrows.toArray(double[][]::new)),
                        new Layer(Kind.ARROWS, Role.WRONG, "wrong", wrong.toArray(double[][]::new))));
    }

    static Figure convergence() {
        double[][] theory = new double[40][];
        double[][] mine = new double[14][];
        double[][] wrong = new double[14][];
        for (int i = 0; i < 40; i++) {
            theory[i] = new double[] {1 + i, Math.max(1e-16, Math.pow(0.4, 1 + i))};
        }
        for (int i = 0; i < 14; i++) {
            mine[i] = new double[] {1 + 3 * i, Math.max(3e-15, 1.7 * Math.pow(0.4, 1 + 3 * i))};
            wrong[i] = new double[] {1 + 3 * i, i == 5 ? Double.NaN : i == 9 ? 0 : 0.3 * Math.pow(1 + 3 * i, -2)};
        }
        return new Figure(
                "Convergence of the power iteration",
                "The error falls by |λ₂/λ₁| in every step until rounding stops it.",
                Axis.linear("iteration"),
                Axis.log("relative error"),
                false,
                List.of(
                        new Layer(Kind.LINE, Role.THEORY, "|λ₂/λ₁|ᵏ", theory),
                        new Layer(Kind.LINE, Role.SUBMISSION, "your error", mine),
                        new Layer(Kind.LINE, Role.WRONG, "with a shift of the wrong sign", wrong)));
    }

    static Figure bars() {
        double[][] theory = new double[8][];
        double[][] mine = new double[8][];
        for (int i = 0; i < 8; i++) {
            theory[i] = new double[] {i + 1, 100.0 / (i + 1)};
            mine[i] = new double[] {i + 1, 100.0 / (i + 1) + (i == 3 ? 40 : Math.sin(i))};
        }
        return new Figure(
                "Singular values",
                "The bars of a right answer have equal heights in pairs.",
                Axis.linear("k"),
                Axis.linear("σₖ"),
                false,
                List.of(
                        new Layer(Kind.BARS, Role.THEORY, "theory", theory),
                        new Layer(Kind.BARS, Role.SUBMISSION, "yours", mine)));
    }

    static Figure ranges() {
        double[][] ranges = new double[10][];
        double[][] points = new double[11][];
        for (int i = 0; i < 10; i++) {
            ranges[i] = new double[] {i, 0.9 - 0.05 * i - 0.02 * i, 1.1 - 0.05 * i + 0.02 * i};
            points[i] = new double[] {i, 1 - 0.05 * i + 0.03 * Math.cos(5 * i)};
        }
        points[10] = new double[] {5, 4e7};
        return new Figure(
                "Acceptance by step size",
                "Dots of a right sampler lie within the whiskers (false alarm 1e-6).",
                Axis.linear("step"),
                Axis.linear("acceptance"),
                false,
                List.of(
                        new Layer(Kind.RANGES, Role.THEORY, "99.9999 % of right samplers", ranges),
                        new Layer(Kind.POINTS, Role.SUBMISSION, "yours", points),
                        new Layer(Kind.POINTS, Role.WRONG, "outside", new double[][] {
                            {7, 1.05}, {8, Double.POSITIVE_INFINITY}
                        })));
    }

    static Figure heat() {
        double[][] values = new double[12][18];
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 18; j++) {
                values[i][j] = Math.sin(0.5 * i) * Math.cos(0.4 * j) * 3e-6;
            }
        }
        values[3][4] = Double.NaN;
        return new Figure(
                "Difference from the gradient by finite differences",
                "Near white everywhere, for a right gradient.",
                Axis.linear("column j"),
                Axis.linear("row i"),
                true,
                List.of(
                        new Layer(Kind.HEAT, Role.SUBMISSION, "difference", values),
                        new Layer(Kind.POINTS, Role.WRONG, "largest", new double[][] {{4, 3}})));
    }

    static Figure gallery() {
        List<Layer> layers = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            double[][] image = new double[28][28];
            for (int i = 0; i < 28; i++) {
                for (int j = 0; j < 28; j++) {
                    image[i][j] = Math.exp(-Math.pow(Math.hypot(i - 14, j - 14) - 3 - n, 2) / 4);
                }
            }
            layers.add(new Layer(Kind.HEAT, n == 5 ? Role.WRONG : Role.SUBMISSION, "class " + n, image));
        }
        return new Figure("Weights by class", "Rings that grow.", Axis.linear(""), Axis.linear(""), true, layers);
    }

    static Figure image() {
        double[][] image = new double[60][200];
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 200; j++) {
                image[i][j] = 0.5 + 0.5 * Math.sin(0.002 * i * j);
            }
        }
        return new Figure(
                "A chirp",
                "One image with axes in pixels.",
                Axis.linear("x"),
                Axis.linear("y"),
                false,
                List.of(new Layer(Kind.HEAT, Role.CONTEXT, "chirp", image)));
    }

    private static double[] onSphere(double p, double t) {
        double x = Math.cos(t);
        double y = Math.sin(t);
        double norm = Math.pow(Math.pow(Math.abs(x), p) + Math.pow(Math.abs(y), p), 1 / p);
        return new double[] {x / norm, y / norm};
    }
}
