package assay.submission;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The outcome of a step of the compiler on hostile input, which may run for ever or exhaust its stack.
 *
 * @param value what it answered
 * @param failure why it did not, empty if it did
 */
record Guarded<T>(Optional<T> value, String failure) {

    // Large, so that ordinary generated code compiles and only absurd nesting does not.
    private static final long STACK = 8L << 20;

    static <T> Guarded<T> run(Duration patience, Callable<T> step) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(answer, step), "assay-javac", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Guarded<>(Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS)), "");
        } catch (TimeoutException e) {
            return new Guarded<>(Optional.empty(), "not done after " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            return new Guarded<>(Optional.empty(), cause(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Guarded<>(Optional.empty(), "interrupted");
        }
    }

    // Errors are caught too: a submission that exhausts the compiler's stack or heap must cost nobody else anything.
    private static <T> void complete(CompletableFuture<T> answer, Callable<T> step) {
        try {
            answer.complete(step.call());
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }

    private static String cause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root instanceof StackOverflowError
                ? "nested too deeply"
                : root.getClass().getSimpleName();
    }
}
