package assay.probe;

import ai.djl.ndarray.NDArray;
import assay.tasks.Callable;
import assay.tasks.Infinite;
import assay.tasks.NotDone;
import assay.tasks.Task;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** A task of the tests' own that has every kind of value in it, in both directions. */
@Task(title = "What crosses", items = @Task.Item(id = "T1", points = 1, asks = "anything"))
public interface Fuzzed {

    record Leaf(String name, double[] values) {}

    record Box(int id, List<Leaf> leaves, Optional<DMatrixRMaj> matrix, Complex_F64 z, DayOfWeek day) {}

    /** Contains itself. */
    record Tree(int value, List<Tree> children) {}

    /** Its own constructor judges. */
    record Positive(double value) {
        public Positive {
            if (!(value > 0)) {
                throw new IllegalArgumentException(value + " is not positive");
            }
        }
    }

    /** Called by either side, with objects of either side. */
    @Callable
    interface Operator {
        Probe.Function apply(Probe.Function f);

        double norm(double[] x, DMatrixRMaj a);
    }

    default Box box(Box box) {
        throw new NotDone();
    }

    default List<Box> boxes(List<Leaf> leaves) {
        throw new NotDone();
    }

    default Tree tree(Tree tree) {
        throw new NotDone();
    }

    default Positive positive(Positive x) {
        throw new NotDone();
    }

    default ZMatrixRMaj complex(ZMatrixRMaj z) {
        throw new NotDone();
    }

    default double[][] grid(boolean[][] mask, long[][] counts, float[] weights, char sign) {
        throw new NotDone();
    }

    default NDArray tensor(int size) {
        throw new NotDone();
    }

    @Infinite
    default double[] infinite(double x) {
        throw new NotDone();
    }

    default Operator operator() {
        throw new NotDone();
    }

    default double ask(Operator oracle, int times) {
        throw new NotDone();
    }

    default Optional<String> text(String text) {
        throw new NotDone();
    }

    default double fail(String how) {
        throw new NotDone();
    }
}
