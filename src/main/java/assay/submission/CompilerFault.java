package assay.submission;

/** No compiler works here although nothing of a submission has been shown to it: a fault of ours or of this machine. */
final class CompilerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CompilerFault(CompilerLost last) {
        super("the compiler process does not work here: " + last.getMessage(), last);
    }
}
