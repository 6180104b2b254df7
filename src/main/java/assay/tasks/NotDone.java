package assay.tasks;

/** Thrown by every method of a task until a submission overrides it: the part is missing, which is not an error. */
public final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The method that calls this constructor is the one that is missing. */
    public NotDone() {
        super("not implemented yet");
    }
}
