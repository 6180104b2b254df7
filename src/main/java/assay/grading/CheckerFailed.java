package assay.grading;

/** A checker failed on a job: it threw, ran out of stack or memory, or ended. Whose fault that is has to be found out. */
final class CheckerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckerFailed(String submission, Throwable cause) {
        super("the checker failed on " + submission + ": " + cause.getMessage(), cause);
    }
}
