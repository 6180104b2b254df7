package assay.checks.matrixcalculus.factorizationgradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.passthrough.PassthroughNDManager;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.matrixcalculus.FactorizationGradient;
import assay.tasks.matrixcalculus.FactorizationGradient.Factors;
import java.nio.Buffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;

/**
 * A point as tensors of one type, and tensors read back as matrices.
 *
 * @param point its entries are numbers of that type
 * @param type float32 or float64
 */
record FactorTensors(FactorPoint point, DataType type) {

    /** What a submission returned, as matrices. */
    record Read(DMatrixRMaj u, DMatrixRMaj v) {}

    static FactorTensors precise(FactorPoint point) {
        return new FactorTensors(point, DataType.FLOAT64);
    }

    Read automatic(FactorizationGradient subject) {
        Factors g = subject.automatic(
                tensor(point.x()), tensor(point.u()), tensor(point.d(), point.k()), tensor(point.v()));
        return read("your automatic gradient by U", "your automatic gradient by V", g);
    }

    Read descend(FactorizationGradient subject, double h, int steps) {
        Factors at = subject.descend(
                tensor(point.x()), tensor(point.u()), tensor(point.d(), point.k()), tensor(point.v()), h, steps);
        String after = steps == 1 ? " after 1 step" : " after " + steps + " steps";
        return read("U" + after, "V" + after, at);
    }

    /** The same tolerance for the type's precision. */
    Tolerance in(Tolerance tolerance) {
        return type == DataType.FLOAT32 ? tolerance.single() : tolerance;
    }

    private Read read(String whatU, String whatV, Factors f) {
        return new Read(matrix(whatU, f.u(), point.n(), point.k()), matrix(whatV, f.v(), point.k(), point.n()));
    }

    private NDArray tensor(DMatrixRMaj m) {
        return tensor(Arrays.copyOf(m.data, m.getNumElements()), m.getNumRows(), m.getNumCols());
    }

    private NDArray tensor(double[] entries, long... shape) {
        Buffer buffer = DoubleBuffer.wrap(entries.clone());
        if (type == DataType.FLOAT32) {
            float[] rounded = new float[entries.length];
            for (int i = 0; i < rounded.length; i++) {
                rounded[i] = (float) entries[i];
            }
            buffer = FloatBuffer.wrap(rounded);
        }
        return PassthroughNDManager.INSTANCE.create(buffer, new Shape(shape), type);
    }

    private DMatrixRMaj matrix(String what, NDArray tensor, int rows, int columns) {
        if (tensor.getDataType() != type) {
            throw Verify.refused(what + " has entries of type " + name(tensor.getDataType()) + ", and you got "
                    + name(type) + ", so that is asked for");
        }
        Shape shape = new Shape(rows, columns);
        if (!tensor.getShape().equals(shape)) {
            throw Verify.refused(what + " has shape " + tensor.getShape() + ", and " + shape + " is asked for");
        }
        DMatrixRMaj m = new DMatrixRMaj(rows, columns);
        if (type == DataType.FLOAT64) {
            m.data = tensor.toDoubleArray();
            return m;
        }
        float[] entries = tensor.toFloatArray();
        Arrays.setAll(m.data, i -> entries[i]);
        return m;
    }

    private static String name(DataType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
