package assay.checker;

import java.time.Duration;

/** The submission's answer to one task, for the length of one property. */
interface Subject extends AutoCloseable {

    /** A proxy of the task's interface; its calls throw {@link assay.verdict.Finding} where there is no answer. */
    Object proxy();

    /** Ends a try: what it left in the worker is released. */
    void endTry();

    /** Gives the submission fresh time, so that shrinking does not turn a wrong answer into a slow one. */
    void renewDeadline();

    /** CPU time that the submission has used since the property began. */
    Duration cpu();

    /** What the submission printed since the property began, capped; untrusted. */
    String output();

    /** Whether the submission was seen to change an argument. */
    boolean changedArgument();

    /** Ends the worker: its state is not to be trusted any more, and the next property gets a fresh one. */
    void discard();

    /** Ends the property: later calls to the proxy are refused. */
    @Override
    void close();
}
