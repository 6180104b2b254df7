package assay.proxy;

import java.util.concurrent.atomic.AtomicReference;

/** Who talks to a worker: any thread, but one at a time; shrinking, for one, goes on in a thread of its own. */
final class ConversationLock {

    /** A part of the conversation. */
    @FunctionalInterface
    interface Part<T, X extends Throwable> {
        T run() throws X;
    }

    private final AtomicReference<Thread> speaker = new AtomicReference<>();

    /** Runs a part; within it the same thread may run others. */
    <T, X extends Throwable> T take(Part<T, X> part) throws X {
        Thread me = Thread.currentThread();
        boolean outermost = speaker.compareAndSet(null, me);
        if (!outermost && speaker.get() != me) {
            throw new IllegalStateException("two threads call the submission at once");
        }
        try {
            return part.run();
        } finally {
            if (outermost) {
                speaker.set(null);
            }
        }
    }
}
