package assay.proxy;

/** How long something of the submission may be called: a service until the property ends, an object until its try ends. */
final class Lease {

    private final String what;
    private volatile boolean over;

    /** @param what what ends the lease: "property", "try" */
    Lease(String what) {
        this.what = what;
    }

    void end() {
        over = true;
    }

    void check() {
        if (over) {
            throw new IllegalStateException("the " + what + " that this object belongs to is over");
        }
    }
}
