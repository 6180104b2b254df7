package assay.sandbox;

/** A tier that was asked for is not to be had on this machine; says what to do about it. */
public final class IsolationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public IsolationException(String problem, String remedy) {
        super(problem + ": " + remedy);
    }
}
