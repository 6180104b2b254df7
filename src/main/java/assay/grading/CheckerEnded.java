package assay.grading;

/** A checker's process ended without a word: killed from outside, for want of memory, or by a fault of the JVM. */
final class CheckerEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckerEnded(String how) {
        super(how);
    }
}
