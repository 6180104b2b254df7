package assay.worker;

import assay.wire.References;

/** Writes oracles as the checker wrote them, so that arguments can be compared with what they were. */
final class EchoedReferences implements References {

    private boolean faithful = true;

    /** Whether everything written so far could be written as the checker does it. */
    boolean faithful() {
        return faithful;
    }

    @Override
    public boolean theirs(Object value) {
        return false;
    }

    @Override
    public int theirNumber(Object value) {
        throw new IllegalStateException("nothing is theirs in an echo");
    }

    @Override
    public int keep(Class<?> type, Object value) {
        Oracle oracle = Oracle.behind(value);
        faithful &= oracle != null;
        return oracle == null ? -1 : oracle.number();
    }

    @Override
    public Object kept(Class<?> type, int number) {
        throw new IllegalStateException("an echo is only written");
    }

    @Override
    public Object standIn(Class<?> type, int number) {
        throw new IllegalStateException("an echo is only written");
    }
}
