package assay.grading;

/** A checker failed on a job: it threw, ran out of stack or memory, hung, or ended. Whose fault that is has to be found out. */
final class CheckerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean ended;

    CheckerFailed(String submission, Throwable cause) {
        super("the checker failed on " + submission + ": " + cause.getMessage(), cause);
        ended = cause instanceof CheckerEnded;
    }

    /** Whether it ended without a word, which may have had nothing to do with the job. */
    boolean ended() {
        return ended;
    }
}
