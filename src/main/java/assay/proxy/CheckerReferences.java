package assay.proxy;

import assay.wire.Codecs;
import assay.wire.Exports;
import assay.wire.References;
import assay.wire.WireFault;

/** The checker's view of what crosses by reference: its own oracles, and objects that the submission hands over. */
final class CheckerReferences implements References {

    private final Exports oracles = new Exports();
    private final Codecs codecs;
    private final Exchange exchange;
    private final int most;
    private int count;
    private Lease lease = new Lease("try");

    CheckerReferences(Codecs codecs, Exchange exchange, int most) {
        this.codecs = codecs;
        this.exchange = exchange;
        this.most = most;
    }

    /**
     * Whether more oracles are kept than a call may have made: each costs the checker memory, however little it costs to ask.
     */
    boolean tooMany() {
        return oracles.size() > most;
    }

    int most() {
        return most;
    }

    Exports oracles() {
        return oracles;
    }

    void endTry() {
        lease.end();
        lease = new Lease("try");
        count = 0;
    }

    @Override
    public boolean theirs(Object value) {
        RemoteObject subject = RemoteObject.behind(value, exchange);
        return subject != null && subject.number() >= 0;
    }

    @Override
    public int theirNumber(Object value) {
        RemoteObject subject = RemoteObject.behind(value, exchange);
        subject.lease().check();
        return subject.number();
    }

    @Override
    public int keep(Class<?> type, Object value) {
        return oracles.keep(type, value);
    }

    @Override
    public Object kept(Class<?> type, int number) {
        return oracles.kept(type, number);
    }

    @Override
    public Object standIn(Class<?> type, int number) {
        if (++count > most) {
            throw new WireFault("is one object too many: a try may hand over " + most);
        }
        if (number < 0) {
            throw new WireFault("is object " + number + ", which cannot be");
        }
        return new RemoteObject(exchange, codecs.contract(type), number, lease).proxy();
    }
}
