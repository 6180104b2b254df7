package assay.checker;

import assay.checks.Evidence;
import assay.checks.Uninformative;
import assay.tasks.NotDone;
import assay.verdict.Finding;
import assay.verdict.Status;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;

/**
 * One property on its way: decides what each try means, bounds shrinking by executions and closes the property. jqwik's own
 * status is never consulted for a verdict.
 */
final class PropertyRun {

    /** Shrinking usually stops after this many executions since the first failure, whatever the clock says. */
    static final int SHRINKING = 400;

    private static final double INFORMATIVE_SHARE = 0.8;

    private final Subject subject;
    private final Evidence evidence = new Evidence();

    private int tries;
    private int discarded;
    private int triesToFailure;
    private int executionsLeft;
    private boolean shrinking;
    private boolean closed;
    private Finding first;
    private Finding finding;
    private List<Object> sample = List.of();
    private Throwable fault;

    /** @param shrinking how often it may be run on smaller inputs after its first failure */
    PropertyRun(Subject subject, int shrinking) {
        this.subject = subject;
        this.executionsLeft = shrinking;
    }

    Subject subject() {
        return subject;
    }

    Evidence evidence() {
        return evidence;
    }

    /**
     * Leaves jqwik in the middle of shrinking; it would otherwise walk through all candidates that are left, for minutes. An
     * error, because jqwik takes an exception for a filtered candidate and goes on below it.
     */
    private static final class Enough extends Error {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("shrinking has had its share", null, false, false);
        }
    }

    /** Makes a try; once the property is closed none is made, and shrinking ends when it has had its share. */
    TryExecutionResult attempt(TryExecutor executor, List<Object> parameters) {
        if (shrinking && (closed || executionsLeft-- <= 0)) {
            throw new Enough();
        }
        if (closed) {
            return TryExecutionResult.satisfied();
        }
        TryExecutionResult result = executor.execute(parameters);
        Throwable thrown = result.throwable().orElse(null);
        if (endTry(thrown)) {
            return TryExecutionResult.satisfied();
        }
        return judge(result, thrown, parameters);
    }

    private TryExecutionResult judge(TryExecutionResult result, Throwable thrown, List<Object> parameters) {
        if (thrown instanceof Uninformative) {
            return uninformative();
        }
        if (thrown instanceof Finding found) {
            return failed(found, parameters);
        }
        if (thrown != null || result.status() == TryExecutionResult.Status.FALSIFIED) {
            fault(thrown == null ? new IllegalStateException("falsified without a finding") : thrown);
            return TryExecutionResult.satisfied();
        }
        if (finding == null && result.status() == TryExecutionResult.Status.SATISFIED) {
            tries++;
        }
        return result;
    }

    /**
     * While shrinking it is a dead end: jqwik would keep an invalid candidate and search behind it, at a cost without bound.
     */
    private TryExecutionResult uninformative() {
        if (finding != null) {
            return TryExecutionResult.satisfied();
        }
        discarded++;
        return TryExecutionResult.invalid();
    }

    /** Releases what the try left; a worker that is gone here has been judged by its last answer already. */
    private boolean endTry(Throwable thrown) {
        try {
            subject.endTry();
            return false;
        } catch (Finding gone) {
            if (thrown == null && finding == null) {
                failed(gone, List.of());
                return true;
            }
            return false;
        }
    }

    private TryExecutionResult failed(Finding found, List<Object> parameters) {
        if (finding == null) {
            first = found;
            triesToFailure = tries + 1;
            subject.renewDeadline();
        } else if (found.status() != finding.status()) {
            closed |= endsProperty(found.status());
            return TryExecutionResult.satisfied();
        }
        finding = found;
        sample = List.copyOf(parameters);
        closed |= endsProperty(found.status());
        shrinking |= !closed;
        // Always the same object: jqwik takes a failure with another stack for an invalid candidate, which costs as
        // above.
        return closed ? TryExecutionResult.satisfied() : TryExecutionResult.falsified(first);
    }

    private static boolean endsProperty(Status status) {
        return switch (status) {
            case FALSIFIED, THREW, REFUSED -> false;
            default -> true;
        };
    }

    /** Records that Assay's own side failed here. */
    void fault(Throwable thrown) {
        if (fault == null && finding == null) {
            fault = thrown instanceof NotDone
                    ? new IllegalStateException("a contract method ran in the checker", thrown)
                    : thrown;
        }
        closed = true;
    }

    /** Ends the property; nothing of the submission runs for it after this. */
    void close() {
        closed = true;
        subject.close();
        if (finding != null && endsProperty(finding.status()) && finding.status() != Status.MISSING) {
            subject.discard();
        }
        int all = tries + discarded;
        if (finding == null && fault == null && (tries == 0 || tries < INFORMATIVE_SHARE * all)) {
            fault = new IllegalStateException("only " + tries + " of " + all + " tries told right from wrong");
        }
    }

    Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    Optional<Throwable> fault() {
        return Optional.ofNullable(fault);
    }

    /** The smallest input that failed in the same way. */
    List<Object> sample() {
        return sample;
    }

    /** How many tries were made before and with the first failure, or in all. */
    int tries() {
        return finding == null ? tries : triesToFailure;
    }
}
