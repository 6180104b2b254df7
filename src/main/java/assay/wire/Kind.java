package assay.wire;

/** What a frame says. */
public enum Kind {
    /** The worker can take calls; its payload is empty. */
    READY,
    /** Load the provider of a task: the name of its interface. Answered by {@link #ANSWER} or a failure. */
    OPEN,
    /** Call a method: target, number of the method, arguments. Either side may send it. */
    CALL,
    /** The result of a call. */
    ANSWER,
    /** On the way to a long answer: where the work has got to. */
    AT,
    /** The called code threw: type, message, stack. */
    THREW,
    /** The called method is not implemented. */
    MISSING,
    /** The called code found no memory. */
    OUT_OF_MEMORY,
    /** The called code gave a value that cannot cross, or the call itself could not be read: what was wrong. */
    UNFIT;

    private static final Kind[] ALL = values();

    static Kind of(int number) {
        if (number < 0 || number >= ALL.length) {
            throw new WireFault("frame: there is no kind " + number);
        }
        return ALL[number];
    }
}
