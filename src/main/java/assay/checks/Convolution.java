package assay.checks;

/** Convolution of images by its definition, in double precision: slow, and nothing but loops. */
public final class Convolution {

    private Convolution() {}

    /**
     * y[b][d][i][j] = bias[d] + Σ kernel[d][c][p][q] · x[b][c][i·stride + p][j·stride + q], wherever the kernel lies inside.
     *
     * @param x images, B×C×H×W
     * @param kernel D×C×k×l, not larger than an image
     * @param bias D numbers
     */
    public static double[][][][] of(double[][][][] x, double[][][][] kernel, double[] bias, int stride) {
        int rows = (x[0][0].length - kernel[0][0].length) / stride + 1;
        int columns = (x[0][0][0].length - kernel[0][0][0].length) / stride + 1;
        double[][][][] y = new double[x.length][kernel.length][rows][columns];
        for (int b = 0; b < x.length; b++) {
            for (int d = 0; d < kernel.length; d++) {
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        y[b][d][i][j] = bias[d] + at(x[b], kernel[d], i * stride, j * stride);
                    }
                }
            }
        }
        return y;
    }

    /** The largest Σ |kernel|·|x| + |bias| over all places: what the rounding errors of a convolution scale with. */
    public static double size(double[][][][] x, double[][][][] kernel, double[] bias, int stride) {
        double largest = 0;
        for (double[][][] image : of(moduli(x), moduli(kernel), moduli(bias), stride)) {
            for (double[][] plane : image) {
                for (double[] row : plane) {
                    for (double entry : row) {
                        largest = Math.max(largest, entry);
                    }
                }
            }
        }
        return largest;
    }

    private static double at(double[][][] image, double[][][] kernel, int top, int left) {
        double sum = 0;
        for (int c = 0; c < kernel.length; c++) {
            for (int p = 0; p < kernel[c].length; p++) {
                for (int q = 0; q < kernel[c][p].length; q++) {
                    sum += kernel[c][p][q] * image[c][top + p][left + q];
                }
            }
        }
        return sum;
    }

    private static double[][][][] moduli(double[][][][] x) {
        double[][][][] moduli = new double[x.length][x[0].length][x[0][0].length][];
        for (int b = 0; b < x.length; b++) {
            for (int c = 0; c < x[b].length; c++) {
                for (int i = 0; i < x[b][c].length; i++) {
                    moduli[b][c][i] = moduli(x[b][c][i]);
                }
            }
        }
        return moduli;
    }

    private static double[] moduli(double[] row) {
        double[] moduli = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            moduli[j] = Math.abs(row[j]);
        }
        return moduli;
    }
}
