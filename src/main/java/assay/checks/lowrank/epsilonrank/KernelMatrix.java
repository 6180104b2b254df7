package assay.checks.lowrank.epsilonrank;

import assay.checks.lowrank.epsilonrank.Approximation.Entries;
import assay.tasks.lowrank.EpsilonRank.Kernel;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** The matrix of a kernel at given points. */
final class KernelMatrix {

    private static final double UNDECIDED = 1e-6;

    private KernelMatrix() {}

    /** k(x_i, y_j). */
    static DMatrixRMaj of(Kernel kernel, DMatrixRMaj x, DMatrixRMaj y) {
        return matrix(x.getNumRows(), y.getNumRows(), (i, j) -> value(kernel, dot(x, i, y, j), square(x, i, y, j)));
    }

    /** A matrix from its entries. */
    static DMatrixRMaj matrix(int rows, int columns, Entries entries) {
        DMatrixRMaj k = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                k.set(i, j, entries.at(i, j));
            }
        }
        return k;
    }

    /** The number of singular values above ε: so many columns are enough by the theorem of Eckart and Young. */
    static int significant(DMatrixRMaj k, double eps) {
        int count = 0;
        for (double sigma : SingularOps_DDRM.singularValues(k)) {
            count += sigma > eps * (1 - UNDECIDED) ? 1 : 0;
        }
        return count;
    }

    /** ⟨x_i, y_j⟩. */
    static double dot(DMatrixRMaj x, int i, DMatrixRMaj y, int j) {
        double sum = 0;
        for (int c = 0; c < x.getNumCols(); c++) {
            sum += x.get(i, c) * y.get(j, c);
        }
        return sum;
    }

    /** ‖x_i − y_j‖². */
    static double square(DMatrixRMaj x, int i, DMatrixRMaj y, int j) {
        double sum = 0;
        for (int c = 0; c < x.getNumCols(); c++) {
            double difference = x.get(i, c) - y.get(j, c);
            sum += difference * difference;
        }
        return sum;
    }

    private static double value(Kernel kernel, double dot, double square) {
        double l = kernel.length();
        return switch (kernel.family()) {
            case COSINE -> Math.cos(dot);
            case GAUSSIAN -> Math.exp(-square);
            case RBF -> Math.exp(-square / (2 * l * l));
            case EXP_SINE_SQUARED -> {
                double sine = Math.sin(Math.PI * Math.sqrt(square) / kernel.period());
                yield Math.exp(-2 * sine * sine / (l * l));
            }
        };
    }
}
