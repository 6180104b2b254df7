package assay.submission;

/** Turns a whole submission away; the message tells the student why, and what to do. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason);
    }
}
