package assay.run;

import assay.base.DaemonThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is being found out on another thread while this one does what does not need it. */
public final class BackgroundResult<T> implements Supplier<T> {

    private final CompletableFuture<T> value = new CompletableFuture<>();

    public BackgroundResult(Supplier<T> work) {
        DaemonThreads.start("background", () -> complete(work));
    }

    /** Waits for it; what went wrong there is thrown here as it was. */
    @Override
    public T get() {
        try {
            return value.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
    }

    private void complete(Supplier<T> work) {
        try {
            value.complete(work.get());
        } catch (Throwable problem) {
            value.completeExceptionally(problem);
        }
    }
}
