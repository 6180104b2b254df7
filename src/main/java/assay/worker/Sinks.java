package assay.worker;

import assay.wire.Frames;
import assay.wire.Sink;
import java.util.ArrayDeque;
import java.util.Deque;

/** Sinks to write to: several, because a submission's list may call an oracle while it is being written. */
final class Sinks {

    private static final int KEPT = 4;

    private final Deque<Sink> free = new ArrayDeque<>();

    synchronized Sink borrow() {
        return free.isEmpty() ? new Sink(Frames.LONGEST) : free.pop();
    }

    synchronized void giveBack(Sink sink) {
        if (free.size() < KEPT) {
            free.push(sink);
        }
    }
}
