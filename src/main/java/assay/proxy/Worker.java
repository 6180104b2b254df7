package assay.proxy;

import assay.sandbox.process.WorkerLink;
import assay.verdict.Finding;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * A running worker as properties see it: the submission's services as ordinary objects.
 *
 * <p>Calling a service throws a {@link Finding} if the submission gives no answer that fits the contract. The objects may be
 * used by several threads one after another, not at once. What an oracle throws on this side comes out of the call that the
 * oracle was handed to, as it is.
 */
public final class Worker implements AutoCloseable {

    private final WorkerLink link;
    private final Exchange exchange;
    private volatile Lease property = new Lease("property");

    /** Takes over a link whose worker was started just now; {@link #close} ends it. */
    public Worker(WorkerLink link, Limits limits) {
        this.link = Objects.requireNonNull(link, "link is null");
        this.exchange = new Exchange(link, Objects.requireNonNull(limits, "limits are null"));
    }

    /**
     * The submission's service for a task, until {@link #finish}. Nothing is asked of the worker before its first call.
     *
     * @throws IllegalArgumentException if the task names types that cannot cross the wire
     */
    public <T> T provider(Class<T> task) {
        return task.cast(exchange.service(task, property).proxy());
    }

    /**
     * Waits until the worker is up; the first call does so too.
     *
     * @throws IllegalStateException if it never came up, which is no fault of the submission
     */
    public void awaitReady() {
        exchange.awaitReady();
    }

    /** Ends a try: what the submission handed over is given up, budgets are full again. */
    public void endTry() {
        exchange.endTry();
    }

    /**
     * Ends a property: its services refuse every later call with an {@link IllegalStateException}. Callable from any thread.
     */
    public void finish() {
        property.end();
        property = new Lease("property");
    }

    /** Ends the worker from another thread; a call that waits for it, and every later one, throws {@code why}. */
    public void kill(Finding why) {
        exchange.kill(Objects.requireNonNull(why, "why is null"));
    }

    /** Whether it can still be asked: a process may outlive its conversation, if only for a moment. */
    public boolean usable() {
        return link.alive() && !exchange.over();
    }

    /** How many calls were sent to the submission. */
    public long calls() {
        return exchange.calls();
    }

    /** How many calls the submission made to oracles. */
    public long callbacks() {
        return exchange.oracles().served();
    }

    /** The wall time spent in oracles so far; the submission is not to blame for it. */
    public Duration oracles() {
        return Duration.ofNanos(exchange.oracles().nanos());
    }

    /** The methods of the submission that changed an argument since this was last asked, such as {@code DualNorm.dual}. */
    public Set<String> takeChangedArguments() {
        return exchange.takeChanged();
    }

    /** The process behind it. */
    public WorkerLink link() {
        return link;
    }

    @Override
    public void close() {
        finish();
        link.close();
    }
}
