package assay.sandbox;

import assay.wire.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A worker that greets as it should and then says the next message whenever it is told something. */
final class ReplayLink implements WorkerLink {

    private static final byte[] READY = ScriptedLink.frame(Kind.READY, 0, s -> {});

    private final List<byte[]> replies;
    private ByteArrayInputStream now = new ByteArrayInputStream(READY);
    private int told;
    private boolean closed;

    ReplayLink(List<byte[]> replies) {
        this.replies = replies;
    }

    /** How many messages were said, without the greeting. */
    int said() {
        return Math.min(told, replies.size());
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
                byte[] rest = now.readAllBytes();
                byte[] next = told < replies.size() ? replies.get(told) : new byte[0];
                told++;
                now = new ByteArrayInputStream(rest.length == 0 ? next : both(rest, next));
            }
        };
    }

    private static byte[] both(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
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
}
