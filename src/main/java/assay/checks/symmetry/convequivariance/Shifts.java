package assay.checks.symmetry.convequivariance;

import assay.checks.Convolution;
import assay.tasks.symmetry.ConvEquivariance.Border;

/** Shifts of images, and convolutions with borders, by their definitions. */
final class Shifts {

    private Shifts() {}

    /** (Tx)[i, j] = x[i−down, j−right], and the background where that is outside. */
    static double[][][][] shifted(double[][][][] x, int down, int right, double background) {
        double[][][][] y = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        for (int b = 0; b < x.length; b++) {
            for (int c = 0; c < x[b].length; c++) {
                for (int i = 0; i < x[b][c].length; i++) {
                    for (int j = 0; j < x[b][c][i].length; j++) {
                        y[b][c][i][j] = inside(x, i - down, j - right) ? x[b][c][i - down][j - right] : background;
                    }
                }
            }
        }
        return y;
    }

    /** (Tx)[i, j] = x[i−down, j−right] with indices modulo the image's size. */
    static double[][][][] rolled(double[][][][] x, int down, int right) {
        int rows = x[0][0].length;
        int columns = x[0][0][0].length;
        double[][][][] y = new double[x.length][x[0].length][rows][columns];
        for (int b = 0; b < x.length; b++) {
            for (int c = 0; c < x[b].length; c++) {
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        y[b][c][i][j] = x[b][c][Math.floorMod(i - down, rows)][Math.floorMod(j - right, columns)];
                    }
                }
            }
        }
        return y;
    }

    /** The convolution that reads downwards and to the right, with a border. */
    static double[][][][] convolved(double[][][][] x, double[][][][] kernel, double[] bias, Border border) {
        return Convolution.of(bordered(x, kernel, border), kernel, bias, 1);
    }

    /** The images with the rows and columns beyond the last that a kernel of this size reads. */
    static double[][][][] bordered(double[][][][] x, double[][][][] kernel, Border border) {
        if (border == Border.VALID) {
            return x;
        }
        int rows = x[0][0].length;
        int columns = x[0][0][0].length;
        double[][][][] y =
                new double[x.length][x[0].length][rows + kernel[0][0].length - 1][columns + kernel[0][0][0].length - 1];
        for (int b = 0; b < y.length; b++) {
            for (int c = 0; c < y[b].length; c++) {
                for (int i = 0; i < y[b][c].length; i++) {
                    for (int j = 0; j < y[b][c][i].length; j++) {
                        y[b][c][i][j] =
                                inside(x, i, j) || border == Border.CIRCULAR ? x[b][c][i % rows][j % columns] : 0;
                    }
                }
            }
        }
        return y;
    }

    /** Whether before[i−down, j−right] = after[i, j] at all places that keep their distance from the borders. */
    static boolean agree(double[][][][] before, double[][][][] after, int down, int right, int margin) {
        for (int b = 0; b < before.length; b++) {
            for (int d = 0; d < before[b].length; d++) {
                for (int i = margin; i < before[b][d].length - margin; i++) {
                    for (int j = margin; j < before[b][d][i].length - margin; j++) {
                        if (deep(before, i - down, j - right, margin)
                                && before[b][d][i - down][j - right] != after[b][d][i][j]) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    /** Whether the images are 0 in the outermost rows and columns. */
    static boolean isFramed(double[][][][] x, int rows, int columns) {
        for (int i = 0; i < x[0][0].length; i++) {
            for (int j = 0; j < x[0][0][i].length; j++) {
                boolean outer =
                        i < rows || i >= x[0][0].length - rows || j < columns || j >= x[0][0][i].length - columns;
                if (outer && x[0][0][i][j] != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean deep(double[][][][] x, int i, int j, int margin) {
        return inside(x, i - margin, j - margin) && inside(x, i + margin, j + margin);
    }

    private static boolean inside(double[][][][] x, int i, int j) {
        return i >= 0 && j >= 0 && i < x[0][0].length && j < x[0][0][0].length;
    }
}
