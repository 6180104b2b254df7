package assay.intake;

/** Turns a whole submission away; the message tells the student why, and what to do. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    public Refused(String reason) {
        super(reason);
    }
}
