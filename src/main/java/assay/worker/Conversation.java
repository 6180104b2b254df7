package assay.worker;

import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.wire.Call;
import assay.wire.Codecs;
import assay.wire.Frames;
import assay.wire.Kind;
import assay.wire.NumberRange;
import assay.wire.Sink;
import assay.wire.Source;
import assay.wire.WireFault;
import assay.worker.Providers.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;

/** The worker's half of the conversation: answers the checker's calls and carries the submission's calls to oracles. */
final class Conversation {

    /** What the submission's code does for one call; what it gives is written to the sink. */
    @FunctionalInterface
    private interface Work {
        boolean run(Sink sink) throws Throwable;
    }

    private final Codecs codecs = new Codecs(type -> type.isAnnotationPresent(Callable.class));
    private final WorkerReferences references = new WorkerReferences(codecs, this);
    private final EngineTensors tensors = new EngineTensors();
    private final Sinks sinks = new Sinks();
    private final CallTurns turns = new CallTurns();
    private final Frames frames;
    private final Providers providers;
    private int asked;

    Conversation(Frames frames, Providers providers) {
        this.frames = frames;
        this.providers = providers;
    }

    /** Answers calls until the checker hangs up. */
    void run() throws IOException {
        turns.take();
        Sink sink = sinks.borrow().begin(references);
        frames.write(Kind.READY, false, 0, sink);
        sinks.giveBack(sink);
        while (frames.read()) {
            serve();
        }
    }

    private void serve() throws IOException {
        if (frames.kind() == Kind.OPEN) {
            String task = frames.source().takeText();
            answer(sink -> {
                sink.putInt(providers.open(task));
                return false;
            });
        } else if (frames.kind() == Kind.CALL) {
            if (frames.flag()) {
                references.endTry();
                tensors.endTry();
            }
            call();
        } else {
            throw new WireFault("frame: " + frames.kind() + " was not expected");
        }
    }

    private void call() throws IOException {
        Source source = frames.source().reading(references, tensors, NumberRange.ANY);
        int number = source.takeInt();
        Provider target = number < 0 ? providers.get(-1 - number) : references.object(number);
        Call call = codecs.contract(target.task()).call(source.takeShort());
        Scope outer = references.begin();
        int start = source.position();
        Work work;
        try {
            Object[] arguments = call.readArguments(source);
            long before = call.mutable() ? source.digest(start) : 0;
            work = sink -> {
                call.writeResult(sink, invoke(call, target.object(), arguments));
                return call.mutable() && changed(call, arguments, before);
            };
        } catch (WireFault fault) {
            throw fault;
        } catch (RuntimeException | Error engine) {
            // Tensors need an engine, which may be missing or out of memory: an answer, not the end.
            work = sink -> {
                throw engine;
            };
        }
        answer(work);
        references.end(outer);
    }

    private static Object invoke(Call call, Object object, Object[] arguments) throws Throwable {
        try {
            return call.method().invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean changed(Call call, Object[] arguments, long before) {
        Sink sink = sinks.borrow();
        EchoedReferences echo = new EchoedReferences();
        try {
            sink.begin(echo);
            int start = sink.position();
            call.writeArguments(sink, arguments);
            return sink.digest(start) != before && echo.faithful();
        } catch (RuntimeException e) {
            // It could be written before: a closed tensor, a matrix without data.
            return true;
        } finally {
            sinks.giveBack(sink);
        }
    }

    /** Lets the submission work while nobody speaks, then answers; begins and ends with this thread speaking. */
    private void answer(Work work) throws IOException {
        int id = frames.call();
        int level = turns.open();
        turns.give();
        Sink sink = sinks.borrow();
        Kind kind = Kind.ANSWER;
        boolean changed = false;
        try {
            changed = work.run(sink.begin(references));
        } catch (NotDone e) {
            kind = Kind.MISSING;
            sink.begin(references);
        } catch (WireFault fault) {
            kind = Kind.UNFIT;
            sink.begin(references).putText(fault.getMessage());
        } catch (OutOfMemoryError e) {
            kind = Kind.OUT_OF_MEMORY;
            sink.begin(references);
        } catch (Throwable thrown) {
            kind = Kind.THREW;
            Thrown.of(thrown).write(sink.begin(references));
        }
        turns.take(level);
        turns.close();
        frames.write(kind, changed, id, sink);
        sinks.giveBack(sink);
    }

    /** Carries a call to an oracle and waits for its result; calls that the oracle makes meanwhile are answered here. */
    Object callBack(Oracle oracle, Call call, Object[] arguments) {
        oracle.scope().check();
        Stack.reserve();
        Sink sink = sinks.borrow();
        try {
            sink.begin(references).putInt(oracle.number()).putShort(call.number());
            call.writeArguments(sink, arguments);
        } catch (WireFault fault) {
            throw new IllegalArgumentException(call.title() + ": " + fault.getMessage());
        }
        turns.take();
        try {
            oracle.scope().check();
            exchange(sink);
            if (frames.kind() == Kind.UNFIT) {
                throw new IllegalStateException(
                        call.title() + ": " + frames.source().takeText());
            }
            return call.readResult(frames.source().reading(references, tensors, NumberRange.ANY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.give();
            sinks.giveBack(sink);
        }
    }

    private void exchange(Sink sink) throws IOException {
        boolean sound = false;
        try {
            int id = ++asked;
            turns.open();
            frames.write(Kind.CALL, false, id, sink);
            boolean more = frames.read();
            while (more && frames.kind() != Kind.ANSWER && frames.kind() != Kind.UNFIT) {
                serve();
                more = frames.read();
            }
            turns.close();
            sound = more && frames.call() == id;
        } finally {
            if (!sound) {
                // The checker hung up, or this thread lost its place in the stream: there is nobody to tell.
                Runtime.getRuntime().halt(WorkerMain.LOST);
            }
        }
    }
}
