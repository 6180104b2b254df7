package assay.proxy;

import assay.sandbox.process.WorkerLink;
import assay.wire.Frames;
import assay.wire.Kind;
import assay.wire.References;
import assay.wire.Sink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** A worker that says what a script says, whatever it is asked. */
final class ScriptedLink implements WorkerLink {

    private final Deque<byte[]> script = new ArrayDeque<>();
    private ByteArrayInputStream now = new ByteArrayInputStream(new byte[0]);
    private boolean closed;

    /** A worker that is ready and has only one service. */
    static ScriptedLink ready() {
        ScriptedLink link = new ScriptedLink();
        link.now = new ByteArrayInputStream(frame(Kind.READY, 0, s -> {}));
        return link.then(frame(Kind.ANSWER, 1, s -> s.putInt(0)));
    }

    /** Says {@code bytes} after the next message to the worker. */
    ScriptedLink then(byte[] bytes) {
        script.add(bytes);
        return this;
    }

    static byte[] frame(Kind kind, int call, Consumer<Sink> payload) {
        Sink sink = new Sink(1 << 16).begin(NOTHING);
        payload.accept(sink);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Frames(InputStream.nullInputStream(), out, 0).write(kind, false, call, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public InputStream answers() {
        return new InputStream() {
            @Override
            public int read() {
                return now.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return now.read(bytes, from, length);
            }

            @Override
            public int available() {
                return now.available();
            }
        };
    }

    @Override
    public OutputStream calls() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("a frame is written at once");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                now = new ByteArrayInputStream(script.isEmpty() ? new byte[0] : script.remove());
            }
        };
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
    }

    private static final References NOTHING = new References() {
        @Override
        public boolean theirs(Object value) {
            return false;
        }

        @Override
        public int theirNumber(Object value) {
            throw new AssertionError();
        }

        @Override
        public int keep(Class<?> type, Object value) {
            throw new AssertionError();
        }

        @Override
        public Object kept(Class<?> type, int number) {
            throw new AssertionError();
        }

        @Override
        public Object standIn(Class<?> type, int number) {
            throw new AssertionError();
        }
    };
}
