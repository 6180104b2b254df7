package assay.checks.lowrank.latentdirections;

import ai.djl.ndarray.NDArray;
import assay.kit.Generator;
import assay.kit.GeneratorWeights;
import assay.tasks.lowrank.LatentDirections.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.ejml.data.DMatrixRMaj;

/**
 * Images to edit, and how.
 *
 * @param network the generator
 * @param z [B, 100]
 * @param v its columns are directions up to their length
 * @param columns which of them
 */
record LatentEdit(Network network, NDArray z, DMatrixRMaj v, int[] columns) {

    static final double STEP = 3;

    private static final int LATENT = GeneratorWeights.LATENT;

    long[] shape() {
        return new long[] {columns.length, z.getShape().get(0), 3, 64, 64};
    }

    /** G(z + 3v/‖v‖), for each column and each sample. */
    List<Signal> images() {
        return images(k -> direction(column(columns[k]), STEP));
    }

    /** G(z + s_k) for each k and each sample. */
    List<Signal> images(IntFunction<double[]> steps) {
        ByDefinition definition = new ByDefinition(network.weights());
        List<Signal> images = new ArrayList<>();
        for (int k = 0; k < columns.length; k++) {
            for (Signal sample : new LatentQuestion(network, 0, z).samples()) {
                images.add(definition.output(moved(sample, steps.apply(k)), Generator.MODULES - 1));
            }
        }
        return images;
    }

    NDArray tensor(List<Signal> images) {
        return Signal.tensor(images, shape());
    }

    double[] column(int k) {
        double[] column = new double[LATENT];
        for (int i = 0; i < LATENT; i++) {
            column[i] = v.get(i, k);
        }
        return column;
    }

    /** Row k of a matrix that is square. */
    double[] row(int k) {
        double[] row = new double[LATENT];
        System.arraycopy(v.data, k * LATENT, row, 0, LATENT);
        return row;
    }

    boolean isSquare() {
        return v.getNumCols() == LATENT;
    }

    static double[] direction(double[] column, double length) {
        double norm = 0;
        for (double entry : column) {
            norm = Math.hypot(norm, entry);
        }
        return times(column, length / norm);
    }

    static double[] times(double[] column, double factor) {
        double[] scaled = column.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    /** The step is rounded, its length maybe computed in single precision, and the sum is rounded again. */
    private static Signal moved(Signal z, double[] step) {
        Signal moved = z.copy();
        for (int i = 0; i < LATENT; i++) {
            moved.values()[i] += step[i];
            moved.variance()[i] = Math.pow(moved.values()[i], 2) + 16 * step[i] * step[i];
        }
        return moved;
    }
}
