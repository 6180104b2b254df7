package assay.proxy;

import assay.sandbox.process.WorkerLink;
import assay.wire.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A worker that greets as it should and then says the next message whenever it is told something. */
final class ReplayLink implements WorkerLink {

    private static final byte[] READY = ScriptedLink.frame(Kind.READY, 0, s -> {});

    private final List<byte[]> replies;

    /** What was said and not read yet; nothing is copied, since what a conversation allocates is measured. */
    private final Deque<ByteArrayInputStream> unread = new ArrayDeque<>(List.of(new ByteArrayInputStream(READY)));

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
                return next() ? unread.peek().read() : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return next() ? unread.peek().read(bytes, from, length) : -1;
            }

            @Override
            public int available() {
                return next() ? unread.peek().available() : 0;
            }
        };
    }

    /** Whether there is more to read; drops what is read through. */
    private boolean next() {
        while (!unread.isEmpty() && unread.peek().available() == 0) {
            unread.remove();
        }
        return !unread.isEmpty();
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
                if (told < replies.size()) {
                    unread.add(new ByteArrayInputStream(replies.get(told)));
                }
                told++;
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
}
