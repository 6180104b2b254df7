package assay.proxy;

import assay.sandbox.process.WorkerLink;
import assay.tasks.Callable;
import assay.tasks.Infinite;
import assay.verdict.Finding;
import assay.wire.Call;
import assay.wire.Codecs;
import assay.wire.Frames;
import assay.wire.Kind;
import assay.wire.NumberRange;
import assay.wire.Sink;
import assay.wire.Source;
import assay.wire.WireFault;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The checker's half of the conversation with a worker: sends calls, serves oracles until the answer, believes nothing. */
final class Exchange {

    private static final int DEEPEST = 16;
    private static final Codecs CODECS = new Codecs(type -> type.isAnnotationPresent(Callable.class));

    private final WorkerLink link;
    private final Limits limits;
    private final Frames frames;
    private final Sink sink;
    private final CheckerReferences handed;
    private final Oracles oracles;
    private final PlainTensors tensors = new PlainTensors();
    private final Map<Class<?>, Integer> opened = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final ConversationLock floor = new ConversationLock();
    private volatile Finding killed;
    private volatile long calls;
    private volatile Finding end;
    private boolean ready;
    private boolean newTry;
    private int depth;
    private int asked;

    Exchange(WorkerLink link, Limits limits) {
        this.link = link;
        this.limits = limits;
        frames = new Frames(link.answers(), link.calls(), limits.answer());
        sink = new Sink(limits.call());
        handed = new CheckerReferences(CODECS, this, limits.references());
        oracles = new Oracles(CODECS, handed, tensors, limits.callbacks());
    }

    RemoteObject service(Class<?> task, Lease lease) {
        return new RemoteObject(this, CODECS.contract(task), RemoteObject.UNOPENED, lease);
    }

    /** Waits until the worker says that it can take calls; it has run nothing of the submission's by then. */
    void awaitReady() {
        floor.take(() -> {
            greet();
            return null;
        });
    }

    Object call(RemoteObject subject, Call call, Object[] arguments) throws Throwable {
        subject.lease().check();
        return floor.take(() -> {
            if (depth == DEEPEST) {
                // Properties nest twice or so: deeper it goes only where the submission calls back from within.
                throw Findings.refused(
                        "your code and the checker call each other more than " + DEEPEST + " deep", call.title());
            }
            greet();
            int mark = handed.oracles().size();
            depth++;
            try {
                int number = subject.number() == RemoteObject.UNOPENED ? open(subject.type()) : subject.number();
                return send(number, call, arguments);
            } finally {
                depth--;
                handed.oracles().release(mark);
            }
        });
    }

    void endTry() {
        floor.take(() -> {
            if (depth > 0) {
                throw new IllegalStateException("a try ends after its calls, not within one");
            }
            handed.endTry();
            oracles.endTry();
            newTry = true;
            return null;
        });
    }

    void kill(Finding why) {
        killed = why;
        link.close();
    }

    /** Whether nothing can be asked any more, whatever has become of the process. */
    boolean over() {
        return killed != null || end != null;
    }

    long calls() {
        return calls;
    }

    Oracles oracles() {
        return oracles;
    }

    /** The methods that changed an argument since this was last asked. */
    Set<String> takeChanged() {
        return floor.take(() -> {
            Set<String> taken = new TreeSet<>(changed);
            changed.clear();
            return taken;
        });
    }

    private Object send(int number, Call call, Object[] arguments) throws Throwable {
        sink.begin(handed).putInt(number).putShort(call.number());
        try {
            call.writeArguments(sink, arguments);
        } catch (WireFault fault) {
            throw new IllegalArgumentException(call.title() + ": " + fault.getMessage(), fault);
        }
        boolean first = newTry;
        newTry = false;
        calls++;
        await(Kind.CALL, first, call.title());
        if (frames.flag()) {
            changed.add(call.title());
        }
        NumberRange numbers =
                call.method().isAnnotationPresent(Infinite.class) ? NumberRange.INFINITE : NumberRange.FINITE;
        try {
            return call.readResult(frames.source().reading(handed, tensors, numbers));
        } catch (WireFault fault) {
            throw Findings.refused(fault.getMessage(), call.title());
        }
    }

    private int open(Class<?> task) throws Throwable {
        Integer known = opened.get(task);
        if (known != null) {
            return known;
        }
        sink.begin(handed).putText(task.getName());
        await(Kind.OPEN, false, task.getSimpleName());
        Source source = frames.source();
        int number;
        try {
            number = -1 - source.takeInt();
            source.end();
        } catch (WireFault fault) {
            throw broken(fault.getMessage(), task.getSimpleName());
        }
        opened.put(task, number);
        return number;
    }

    /** Sends what the sink holds and serves oracles until the answer is there. */
    private void await(Kind kind, boolean flag, String title) throws Throwable {
        int id = ++asked;
        try {
            // Whether the pipe holds something is asked once per try; within a try the call number tells.
            if (flag ? frames.pending() : frames.unread()) {
                throw new WireFault("frame: sent without being asked");
            }
            frames.write(kind, flag, id, sink);
            Throwable failure = null;
            while (next(title)) {
                Throwable failed = oracles.serve(frames, sink, failure);
                failure = failure == null ? failed : failure;
            }
            if (frames.call() != id) {
                throw new WireFault("frame: answers call " + frames.call() + " where " + id + " was asked");
            }
            Finding finding = frames.kind() == Kind.ANSWER ? null : Findings.of(frames.kind(), frames.source(), title);
            if (failure != null) {
                throw failure;
            }
            if (finding != null) {
                throw finding;
            }
        } catch (WireFault fault) {
            throw broken(fault.getMessage(), title);
        } catch (IOException e) {
            throw gone(title);
        }
    }

    /** Reads a frame; true if it calls an oracle, false if it answers. */
    private boolean next(String title) throws IOException {
        if (!frames.read()) {
            throw gone(title);
        }
        return switch (frames.kind()) {
            case CALL -> true;
            case ANSWER, THREW, MISSING, OUT_OF_MEMORY, UNFIT -> false;
            case READY, OPEN, AT -> throw new WireFault("frame: " + frames.kind() + " was not expected");
        };
    }

    private void greet() {
        if (killed != null) {
            throw killed;
        }
        if (end != null) {
            throw end;
        }
        if (ready) {
            return;
        }
        try {
            if (!frames.read()) {
                throw unready("it ended", null);
            }
            if (frames.kind() != Kind.READY || frames.call() != 0) {
                throw unready("it said " + frames.kind(), null);
            }
            frames.source().end();
            ready = true;
        } catch (IOException | WireFault e) {
            throw unready(e.getMessage(), e);
        }
    }

    private RuntimeException unready(String problem, Exception cause) {
        return killed != null
                ? killed
                : new IllegalStateException("the worker did not start: " + problem + "\n" + link.output(), cause);
    }

    private Finding gone(String title) {
        return ended(Findings.gone(title, link.output()));
    }

    private Finding broken(String problem, String title) {
        Finding finding = ended(Findings.broken(problem, title, link.output()));
        link.close();
        return finding;
    }

    /** Nothing can be said to the worker any more: every later call finds the same. */
    private Finding ended(Finding finding) {
        end = killed != null ? killed : finding;
        return end;
    }
}
