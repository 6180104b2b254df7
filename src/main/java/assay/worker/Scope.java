package assay.worker;

/** The time of one call from the checker: oracles that came with it end with it. */
final class Scope {

    private volatile boolean ended;

    void end() {
        ended = true;
    }

    void check() {
        if (ended) {
            throw new IllegalStateException("this object was lent for one call, which has ended");
        }
    }
}
