package assay.compiler;

/**
 * How much may cross to and from the compiler process; no honest submission comes near. The process keeps to it, and the
 * other side checks.
 */
public final class Quotas {

    /** Bytes of all sources of an order. */
    public static final int SOURCES = 32 << 20;

    /** Bytes of an order: the sources, and their names. */
    public static final int ORDER = SOURCES + (4 << 20);

    /** Bytes of an answer. */
    public static final int ANSWER = 64 << 20;

    /** Bytes of all class files of an answer. */
    public static final int CLASSES = 32 << 20;

    /** Bytes of the class files of one source. */
    public static final int CLASSES_OF_SOURCE = 8 << 20;

    /** Class files of an answer. */
    public static final int CLASS_FILES = 5000;

    /** Errors of an answer; and as many warnings and as many notes. */
    public static final int DIAGNOSES = 1000;

    /** Letters of a message. */
    public static final int MESSAGE = 2000;

    private Quotas() {}
}
