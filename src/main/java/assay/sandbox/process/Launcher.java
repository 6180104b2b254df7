package assay.sandbox.process;

import assay.base.DaemonThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The one thread that starts workers.
 *
 * <p>Bubblewrap's {@code --die-with-parent} ends a worker with the thread that started it, not with the process: so this
 * thread lives as long as the JVM, and is a daemon, so that it does not keep the JVM alive.
 */
public final class Launcher {

    private static final ExecutorService THREAD =
            Executors.newSingleThreadExecutor(DaemonThreads.named("worker launcher"));

    private Launcher() {}

    public static Process start(ProcessBuilder builder) {
        try {
            return THREAD.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new UncheckedIOException("cannot start " + builder.command().get(0), asIo(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a worker was starting", e);
        }
    }

    private static IOException asIo(Throwable cause) {
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
