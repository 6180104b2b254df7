package assay.sandbox.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A worker in a process of its own. */
public final class WorkerProcess implements WorkerLink {

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(1);

    private final Process process;
    private final ProcessTree tree;
    private final CapturedOutput output;
    private final Runnable afterwards;
    private Duration lastCpu = Duration.ZERO;
    private boolean closed;

    /**
     * @param depth how many generations below {@code process} the JVM is
     * @param afterwards what is left to clean up once the worker has ended
     */
    public WorkerProcess(Process process, int depth, Runnable afterwards) {
        this.process = process;
        this.afterwards = afterwards;
        tree = new ProcessTree(process.toHandle(), depth);
        output = CapturedOutput.of(process.getErrorStream());
        LiveWorkers.add(this);
    }

    @Override
    public InputStream answers() {
        return process.getInputStream();
    }

    @Override
    public OutputStream calls() {
        return process.getOutputStream();
    }

    @Override
    public synchronized Duration cpu() {
        Duration now = tree.jvm().flatMap(jvm -> jvm.info().totalCpuDuration()).orElse(lastCpu);
        lastCpu = now.compareTo(lastCpu) > 0 ? now : lastCpu;
        return lastCpu;
    }

    @Override
    public String output() {
        return output.text();
    }

    @Override
    public void clearOutput() {
        output.clear();
    }

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public String stacks(Duration patience) {
        return tree.jvm()
                .filter(jvm -> alive() && !Host.isWindows())
                .map(jvm -> output.dump(() -> quit(jvm), patience))
                .orElse("");
    }

    /**
     * Ends all processes by their handles: {@link Process#destroyForcibly()} would also close the streams under a thread
     * that reads them, which then sees an error instead of their end.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        cpu();
        tree.end();
        awaitReaping();
        LiveWorkers.remove(this);
        afterwards.run();
    }

    /** The JDK learns of the end of its own child on a thread of its own. */
    private void awaitReaping() {
        try {
            process.waitFor(KILL_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process that was started, for those who look after it from outside. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** By the shell, whose own kill is there where no such program is installed. */
    private static void quit(ProcessHandle jvm) {
        try {
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -QUIT " + jvm.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            kill.waitFor(KILL_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            // Then there are no stacks; the deadline is what matters.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
