package assay.sandbox.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** A running worker as its checker sees it: two streams of frames, a clock, captured output, and an end. */
public interface WorkerLink extends AutoCloseable {

    /** Frames from the worker; end of file once the worker is gone. Every byte is hostile. */
    InputStream answers();

    /** Frames to the worker. */
    OutputStream calls();

    /** CPU time that the worker's JVM has used since it started; after its end the last value read. */
    Duration cpu();

    /** What submission and JVM printed since the last {@link #clearOutput()}, capped, with a note where it was cut. */
    String output();

    /** Forgets the output so far, so that the next property's output stands alone. */
    void clearOutput();

    /** Whether the process is alive. */
    boolean alive();

    /** The stacks of the worker's threads, as its JVM tells them within {@code patience}; untrusted, empty if it tells none. */
    String stacks(Duration patience);

    /** Ends the worker and waits until none of its processes is left; does nothing the second time. */
    @Override
    void close();
}
