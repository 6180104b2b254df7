package assay.sandbox.process;

/** Where frames travel on Linux: off the standard streams, so that what a submission prints cannot get among them. */
public final class FrameDescriptors {

    public static final String IN = "/proc/self/fd/3";
    public static final String OUT = "/proc/self/fd/4";

    /** Shell redirections that move the frames and join standard output to the captured standard error. */
    public static final String MOVE = "3<&0 4>&1 0</dev/null 1>&2";

    private FrameDescriptors() {}
}
