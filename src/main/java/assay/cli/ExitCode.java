package assay.cli;

/** What the process tells its caller. */
public final class ExitCode {

    public static final int DONE = 0;
    static final int POINTS_LOST = 1;
    public static final int BAD_INPUT = 2;
    static final int GRADER_AT_FAULT = 3;
    static final int NO_ISOLATION = 4;
    static final int NOTHING_TO_GRADE = 5;

    private ExitCode() {}
}
