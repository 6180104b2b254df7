package assay.probe;

import ai.djl.ndarray.NDArray;
import assay.tasks.Callable;
import assay.tasks.Infinite;
import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/** A task of the tests' own: ways to answer and ways not to. */
@Task(title = "A probe", items = @Task.Item(id = "T1", points = 1, asks = "anything"))
public interface Probe {

    /** An oracle, or an object that a submission returns. */
    @Callable
    interface Function {
        double at(double x);

        default double twice(double x) {
            return at(at(x));
        }
    }

    /** An oracle that may be asked about infinity. */
    @Callable
    interface Limit {
        @Infinite
        double at(double x);
    }

    /** An oracle that makes oracles. */
    @Callable
    interface Chain {
        Chain next();
    }

    /** A result with parts. */
    record Pair<T>(T first, List<T> rest) {}

    default double[] echo(double[] x) {
        throw new NotDone();
    }

    default double scale(double factor, double x) {
        throw new NotDone();
    }

    default DMatrixRMaj negate(DMatrixRMaj a) {
        throw new NotDone();
    }

    default NDArray twice(NDArray x) {
        throw new NotDone();
    }

    default Pair<String> pair(List<String> names) {
        throw new NotDone();
    }

    default Optional<String> property(String key) {
        throw new NotDone();
    }

    default double sum(Function f, int n) {
        throw new NotDone();
    }

    default double sumInThreads(Function f, int n) {
        throw new NotDone();
    }

    default Function square() {
        throw new NotDone();
    }

    default Function same(Function f) {
        throw new NotDone();
    }

    default List<Function> many(int count) {
        throw new NotDone();
    }

    default double keep(Function f) {
        throw new NotDone();
    }

    default double kept(double x) {
        throw new NotDone();
    }

    default double askForever(Function f, double x) {
        throw new NotDone();
    }

    default double limit(Limit f) {
        throw new NotDone();
    }

    default double plain(String what) {
        throw new NotDone();
    }

    @Infinite
    default double infinite(String what) {
        throw new NotDone();
    }

    default double[] nothing() {
        throw new NotDone();
    }

    default double missing() {
        throw new NotDone();
    }

    default double[] spoil(double[] x) {
        throw new NotDone();
    }

    default double misbehave(String how) {
        throw new NotDone();
    }

    default double follow(Chain chain) {
        throw new NotDone();
    }
}
