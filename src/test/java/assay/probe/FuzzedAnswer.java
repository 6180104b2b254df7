package assay.probe;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.passthrough.PassthroughNDManager;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers everything, so that there are conversations to spoil. */
public class FuzzedAnswer implements Fuzzed {

    @Override
    public Box box(Box box) {
        return box;
    }

    @Override
    public List<Box> boxes(List<Leaf> leaves) {
        return leaves.stream()
                .limit(3)
                .map(l -> new Box(1, List.of(l), Optional.empty(), new Complex_F64(1, 2), DayOfWeek.MONDAY))
                .toList();
    }

    @Override
    public Tree tree(Tree tree) {
        return tree;
    }

    @Override
    public Positive positive(Positive x) {
        return x;
    }

    @Override
    public ZMatrixRMaj complex(ZMatrixRMaj z) {
        return z;
    }

    @Override
    public double[][] grid(boolean[][] mask, long[][] counts, float[] weights, char sign) {
        return new double[][] {{mask.length, counts.length}, {}, {weights.length, sign}};
    }

    @Override
    public NDArray tensor(int size) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * 3 * Float.BYTES).order(ByteOrder.nativeOrder());
        return PassthroughNDManager.INSTANCE.create(bytes, new Shape(2, 3), DataType.FLOAT32);
    }

    @Override
    public double[] infinite(double x) {
        return new double[] {x, Double.POSITIVE_INFINITY};
    }

    @Override
    public Operator operator() {
        return new Operator() {
            @Override
            public Probe.Function apply(Probe.Function f) {
                return f;
            }

            @Override
            public double norm(double[] x, DMatrixRMaj a) {
                return x.length + a.numRows;
            }
        };
    }

    @Override
    public double ask(Operator oracle, int times) {
        double sum = 0;
        for (int i = 0; i < Math.min(times, 5); i++) {
            sum += oracle.apply(x -> x).at(i) + oracle.norm(new double[] {i}, new DMatrixRMaj(1, 2));
        }
        return sum;
    }

    @Override
    public Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public double fail(String how) {
        throw new IllegalStateException(how);
    }
}
