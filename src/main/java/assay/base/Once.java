package assay.base;

import java.util.Objects;
import java.util.function.Supplier;

/** Work that is done when its result is first asked for, and never again: a failure is kept as well as a value. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private boolean done;
    private T value;
    private RuntimeException problem;

    public Once(Supplier<T> work) {
        this.work = Objects.requireNonNull(work, "work is null");
    }

    /** Does the work, or waits for the thread that is doing it. */
    @Override
    public synchronized T get() {
        if (!done) {
            try {
                value = work.get();
            } catch (RuntimeException e) {
                problem = e;
            }
            done = true;
        }
        if (problem != null) {
            throw problem;
        }
        return value;
    }
}
