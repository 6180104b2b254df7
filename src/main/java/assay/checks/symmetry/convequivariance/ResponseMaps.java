package assay.checks.symmetry.convequivariance;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.tasks.symmetry.ConvEquivariance;
import assay.tasks.symmetry.ConvEquivariance.Border;
import assay.tasks.symmetry.ConvEquivariance.Response;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.List;

/** An edge detector at a drawn seven and at the seven shifted: the two maps differ at the borders only. */
final class ResponseMaps {

    private static final String[] SEVEN = {
        "............",
        "............",
        "..########..",
        "..########..",
        "........##..",
        ".......##...",
        "......##....",
        ".....##.....",
        ".....##.....",
        ".....##.....",
        ".....##.....",
        "............"
    };
    private static final double[] EDGES = {1, 1, -1, -1};
    private static final int DOWN = 2;
    private static final int RIGHT = 3;

    private ResponseMaps() {}

    static Figure draw(ConvEquivariance subject) {
        NDArray image = Tensors.of(seven());
        Response layer = subject.convolution(Tensors.of(EDGES, 1, 1, 2, 2), Tensors.of(new double[1], 1), Border.ZERO);
        NDArray response = layer.of(subject.shift(image, DOWN, RIGHT, 0));
        Tensors.shape("the response", response, 1, 1, SEVEN.length, SEVEN.length);
        double[][] after = Tensors.images(response)[0][0];
        double[][] theory =
                Shifts.shifted(Shifts.convolved(seven(), kernel(), new double[1], Border.ZERO), DOWN, RIGHT, 0)[0][0];
        return new Figure(
                "A convolution at a shifted image",
                "Your layer at your shifted image, what theory has there (the shifted response), and their difference. The"
                        + " difference belongs to the borders alone: the image loses a column of the seven at the right.",
                Axis.linear("column"),
                Axis.linear("row"),
                true,
                List.of(
                        new Layer(Kind.HEAT, Role.SUBMISSION, "your layer, after the shift", after),
                        new Layer(Kind.HEAT, Role.THEORY, "theory: the response, shifted", theory),
                        new Layer(Kind.HEAT, Role.WRONG, "difference", difference(after, theory))));
    }

    private static double[][][][] kernel() {
        return Tensors.images(Tensors.of(EDGES, 1, 1, 2, 2));
    }

    private static double[][][][] seven() {
        double[][][][] x = new double[1][1][SEVEN.length][SEVEN.length];
        for (int i = 0; i < SEVEN.length; i++) {
            for (int j = 0; j < SEVEN.length; j++) {
                x[0][0][i][j] = SEVEN[i].charAt(j) == '#' ? 1 : 0;
            }
        }
        return x;
    }

    private static double[][] difference(double[][] a, double[][] b) {
        double[][] difference = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[i].length; j++) {
                difference[i][j] = a[i][j] - b[i][j];
            }
        }
        return difference;
    }
}
