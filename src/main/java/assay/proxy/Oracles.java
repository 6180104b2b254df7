package assay.proxy;

import assay.tasks.Infinite;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.wire.Call;
import assay.wire.Codecs;
import assay.wire.Exports;
import assay.wire.Frames;
import assay.wire.Kind;
import assay.wire.NumberRange;
import assay.wire.Sink;
import assay.wire.Source;
import assay.wire.TensorFactory;
import assay.wire.WireFault;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** Serves a submission's calls to the checker's oracles, within a budget. */
final class Oracles {

    private final Codecs codecs;
    private final CheckerReferences handed;
    private final TensorFactory tensors;
    private final long budget;
    private volatile long served;
    private volatile long nanos;
    private long inTry;
    private int depth;

    Oracles(Codecs codecs, CheckerReferences handed, TensorFactory tensors, long budget) {
        this.codecs = codecs;
        this.handed = handed;
        this.tensors = tensors;
        this.budget = budget;
    }

    void endTry() {
        inTry = 0;
    }

    /** How many calls were served. */
    long served() {
        return served;
    }

    /** The wall time spent in oracles, calls from them to the submission included. */
    long nanos() {
        return nanos;
    }

    /**
     * Serves the call that was just read.
     *
     * @param failure what an earlier call of the same exchange came to, if it failed: then nothing is run any more
     * @return what went wrong, to be thrown once the submission has answered; null if nothing did
     */
    Throwable serve(Frames frames, Sink sink, Throwable failure) throws IOException {
        int id = frames.call();
        Throwable failed = failure == null ? run(frames.source(), sink) : failure;
        if (failed != null) {
            sink.begin(handed).putText("the checker could not answer; this try is over");
        }
        frames.write(failed == null ? Kind.ANSWER : Kind.UNFIT, false, id, sink);
        return failed;
    }

    private Throwable run(Source source, Sink sink) {
        served++;
        if (++inTry > budget) {
            return new Finding(Status.REFUSED, "your code calls back more than " + budget + " times for one input");
        }
        source.reading(handed, tensors, NumberRange.FINITE);
        Exports.Export oracle = handed.oracles().export(source.takeInt());
        Call call = codecs.contract(oracle.type()).call(source.takeShort());
        Object[] arguments;
        try {
            boolean infinite = call.method().isAnnotationPresent(Infinite.class);
            arguments = call.readArguments(
                    source.reading(handed, tensors, infinite ? NumberRange.INFINITE : NumberRange.FINITE));
        } catch (WireFault fault) {
            return Findings.refused(fault.getMessage(), call.title());
        }
        long start = System.nanoTime();
        depth++;
        try {
            Object result = call.method().invoke(oracle.value(), arguments);
            sink.begin(handed);
            call.writeResult(sink, result);
            return handed.tooMany() ? tooMany() : null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (WireFault fault) {
            return new IllegalStateException("the checker's " + call.title() + ": " + fault.getMessage(), fault);
        } catch (IllegalAccessException e) {
            return new IllegalStateException("the checker's " + call.title() + " cannot be called", e);
        } finally {
            if (--depth == 0) {
                nanos += System.nanoTime() - start;
            }
        }
    }

    private Finding tooMany() {
        return new Finding(
                Status.REFUSED, "your code has more than " + handed.most() + " objects made for it within one call");
    }
}
