package assay.kit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import org.ejml.data.DMatrixRMaj;

/** Matrices as tensors and back: EJML decomposes, DJL differentiates. */
public final class Conversions {

    private Conversions() {}

    /**
     * A matrix of the same entries, which are exact in double precision.
     *
     * @param tensor two dimensions, float32 or float64
     */
    public static DMatrixRMaj matrix(NDArray tensor) {
        Shape shape = tensor.getShape();
        if (shape.dimension() != 2) {
            throw new IllegalArgumentException("a tensor of shape " + shape + " is no matrix");
        }
        DMatrixRMaj matrix = new DMatrixRMaj((int) shape.get(0), (int) shape.get(1));
        if (tensor.getDataType() == DataType.FLOAT64) {
            matrix.data = tensor.toDoubleArray();
            return matrix;
        }
        float[] entries = tensor.toFloatArray();
        for (int i = 0; i < entries.length; i++) {
            matrix.data[i] = entries[i];
        }
        return matrix;
    }

    /**
     * A tensor of float32 with the matrix's entries, rounded.
     *
     * @param memory where the tensor lives: that of another tensor, {@code other.getManager()}
     */
    public static NDArray tensor(NDManager memory, DMatrixRMaj matrix) {
        float[] entries = new float[matrix.getNumElements()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (float) matrix.data[i];
        }
        return memory.create(
                FloatBuffer.wrap(entries), new Shape(matrix.getNumRows(), matrix.getNumCols()), DataType.FLOAT32);
    }
}
