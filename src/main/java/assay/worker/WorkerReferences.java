package assay.worker;

import assay.wire.Codecs;
import assay.wire.Exports;
import assay.wire.References;
import assay.wire.WireFault;
import assay.worker.Providers.Provider;

/** The worker's view of what crosses by reference: the submission's objects, and oracles of the checker. */
final class WorkerReferences implements References {

    private final Exports exports = new Exports();
    private final Codecs codecs;
    private final Conversation conversation;
    private Scope scope = new Scope();

    WorkerReferences(Codecs codecs, Conversation conversation) {
        this.codecs = codecs;
        this.conversation = conversation;
    }

    /** An object that the submission handed over in this try. */
    Provider object(int number) {
        Exports.Export export = exports.export(number);
        return new Provider(export.type(), export.value());
    }

    /** Forgets what the submission handed over. */
    void endTry() {
        exports.release(0);
    }

    /** Begins the time of a call and returns that of the call around it. Only for whoever speaks. */
    Scope begin() {
        Scope outer = scope;
        scope = new Scope();
        return outer;
    }

    /** Ends the time of a call. Only for whoever speaks. */
    void end(Scope outer) {
        scope.end();
        scope = outer;
    }

    @Override
    public boolean theirs(Object value) {
        return Oracle.behind(value) != null;
    }

    @Override
    public int theirNumber(Object value) {
        Oracle oracle = Oracle.behind(value);
        try {
            oracle.scope().check();
        } catch (IllegalStateException e) {
            throw new WireFault("is an object whose call has ended");
        }
        return oracle.number();
    }

    @Override
    public int keep(Class<?> type, Object value) {
        return exports.keep(type, value);
    }

    @Override
    public Object kept(Class<?> type, int number) {
        return exports.kept(type, number);
    }

    @Override
    public Object standIn(Class<?> type, int number) {
        return new Oracle(conversation, codecs.contract(type), number, scope).proxy();
    }
}
