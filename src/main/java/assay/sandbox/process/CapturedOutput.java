package assay.sandbox.process;

import assay.base.DaemonThreads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a worker prints: always read, so that the worker never waits for us, but only the beginning is kept.
 *
 * <p>While stacks are being collected, everything goes to them instead, so that a dump is neither cut nor mixed into the
 * output that a report shows.
 */
public final class CapturedOutput implements Runnable {

    public static final int KEPT = 64 << 10;

    private static final int CHUNK = 64 << 10;
    /** A chunk per pause, about 16 MiB/s: a worker that prints without end must not cost a processor here. */
    private static final long PAUSE_MILLIS = 4;

    private final InputStream source;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long cut;
    private ThreadDump dump;
    private boolean ended;

    private CapturedOutput(InputStream source) {
        this.source = source;
    }

    /** Reads {@code source} on a thread of its own until it ends. */
    static CapturedOutput of(InputStream source) {
        CapturedOutput output = new CapturedOutput(source);
        DaemonThreads.start("worker output", output);
        return output;
    }

    @Override
    public void run() {
        byte[] chunk = new byte[CHUNK];
        try (source) {
            for (int n = source.read(chunk); n >= 0; n = source.read(chunk)) {
                if (!accept(chunk, n)) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (IOException e) {
            // The worker's end closes its streams.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    synchronized String text() {
        String text = kept.toString(StandardCharsets.UTF_8);
        return cut == 0 ? text : text + "\n[" + cut + " more bytes were cut]\n";
    }

    synchronized void clear() {
        kept.reset();
        cut = 0;
    }

    /** The thread dump that {@code request} makes the worker print; what there is of it when patience ends. */
    String dump(Runnable request, Duration patience) {
        ThreadDump wanted = new ThreadDump();
        begin(wanted);
        try {
            request.run();
            await(wanted, patience);
            return wanted.text();
        } finally {
            begin(null);
        }
    }

    /** Whether there was room for all of it. */
    private synchronized boolean accept(byte[] chunk, int length) {
        if (dump != null) {
            dump.accept(chunk, length);
            notifyAll();
            return true;
        }
        int room = Math.min(length, KEPT - kept.size());
        kept.write(chunk, 0, room);
        cut += length - room;
        return room == length;
    }

    private synchronized void begin(ThreadDump next) {
        dump = next;
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private synchronized void await(ThreadDump wanted, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); !wanted.complete() && !ended && left > 0; left = millisTo(end)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long millisTo(long end) {
        return (end - System.nanoTime()) / 1_000_000;
    }
}
