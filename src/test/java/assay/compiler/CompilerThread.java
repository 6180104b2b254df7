package assay.compiler;

import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.time.Duration;

/** A compiler without a process: the same frames and the same javac, on a thread of this JVM. */
public final class CompilerThread implements WorkerLink {

    private final Pipe orders;
    private final Pipe answers;
    private volatile boolean closed;

    public CompilerThread() {
        try {
            orders = Pipe.open();
            answers = Pipe.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "compiler");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try {
            CompilerMain.serve(
                    Channels.newInputStream(orders.source()), Channels.newOutputStream(answers.sink()), this::close);
        } catch (IOException e) {
            close();
        }
    }

    @Override
    public InputStream answers() {
        return Channels.newInputStream(answers.source());
    }

    @Override
    public OutputStream calls() {
        return Channels.newOutputStream(orders.sink());
    }

    @Override
    public Duration cpu() {
        return Duration.ZERO;
    }

    @Override
    public String output() {
        return "";
    }

    @Override
    public void clearOutput() {}

    @Override
    public boolean alive() {
        return !closed;
    }

    @Override
    public String stacks(Duration patience) {
        return "";
    }

    @Override
    public void close() {
        closed = true;
        try {
            orders.sink().close();
            answers.sink().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
