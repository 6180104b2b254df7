package assay.kit;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/**
 * Weights with given singular values: a diagonal matrix between two orthogonal ones. These are products of plane rotations,
 * each stage turning all pairs of a shuffled order, so that a thousand rows are mixed in the time of a few matrix additions.
 */
final class DrawnWeight {

    /** Enough stages for every entry to depend on every other, and some more. */
    private static final int MORE_STAGES = 4;

    private DrawnWeight() {}

    static DMatrixRMaj of(long seed, int rows, int columns, double[] sigma) {
        DMatrixRMaj weight = new DMatrixRMaj(rows, columns);
        for (int k = 0; k < sigma.length; k++) {
            weight.set(k, k, sigma[k]);
        }
        Random random = new Random(seed);
        mix(weight, rows, random, true);
        mix(weight, columns, random, false);
        for (int i = 0; i < rows * columns; i++) {
            weight.data[i] = (float) weight.data[i];
        }
        return weight;
    }

    static double[] bias(long seed, int rows, double size) {
        Random random = new Random(~seed);
        double[] bias = new double[rows];
        for (int i = 0; i < rows; i++) {
            bias[i] = (float) (size * random.nextGaussian());
        }
        return bias;
    }

    /** Multiplies by an orthogonal matrix: from the left if rows are turned, from the right if columns are. */
    private static void mix(DMatrixRMaj weight, int n, Random random, boolean turnsRows) {
        int stages = n == 1 ? 0 : MORE_STAGES + Integer.SIZE - Integer.numberOfLeadingZeros(n);
        for (int stage = 0; stage < stages; stage++) {
            int[] order = shuffled(n, random);
            for (int k = 0; k + 1 < n; k += 2) {
                double angle = 2 * Math.PI * random.nextDouble();
                turn(weight, order[k], order[k + 1], StrictMath.cos(angle), StrictMath.sin(angle), turnsRows);
            }
        }
    }

    private static void turn(DMatrixRMaj weight, int p, int q, double cos, double sin, boolean rows) {
        int columns = weight.getNumCols();
        int length = rows ? columns : weight.getNumRows();
        int step = rows ? 1 : columns;
        int first = rows ? p * columns : p;
        int second = rows ? q * columns : q;
        for (int i = 0; i < length; i++, first += step, second += step) {
            double x = weight.data[first];
            double y = weight.data[second];
            weight.data[first] = cos * x - sin * y;
            weight.data[second] = sin * x + cos * y;
        }
    }

    private static int[] shuffled(int n, Random random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
