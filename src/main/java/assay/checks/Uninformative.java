package assay.checks;

/** Discards a try whose tolerance is too wide to tell right from wrong; too many of them are a fault of ours. */
public final class Uninformative extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Uninformative(Tolerance tolerance) {
        super("allowed error " + tolerance.allowed() + " at scale " + tolerance.scale());
    }
}
