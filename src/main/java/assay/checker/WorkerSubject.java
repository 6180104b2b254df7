package assay.checker;

import assay.proxy.Worker;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.Watchdog;
import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.Status;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A subject in a worker, under a deadline. */
final class WorkerSubject implements Subject {

    private final Worker worker;
    private final Object proxy;
    private final Watchdog watchdog;
    private final Deadline deadline;
    private final Duration before;
    private Watchdog.Watch watch;
    private boolean changed;
    private String output = "";
    private Duration used = Duration.ZERO;

    WorkerSubject(Worker worker, Object proxy, Watchdog watchdog, Deadline deadline) {
        this.worker = worker;
        this.proxy = proxy;
        this.watchdog = watchdog;
        this.deadline = deadline;
        worker.link().clearOutput();
        before = worker.link().cpu();
        watch = watch();
    }

    @Override
    public Object proxy() {
        return proxy;
    }

    @Override
    public void endTry() {
        worker.endTry();
    }

    @Override
    public void renewDeadline() {
        watch.close();
        watch = watch();
    }

    @Override
    public Duration cpu() {
        return used;
    }

    @Override
    public String output() {
        return output;
    }

    @Override
    public boolean changedArgument() {
        return changed;
    }

    @Override
    public void discard() {
        worker.link().close();
    }

    @Override
    public void close() {
        watch.close();
        worker.finish();
        changed = !worker.takeChangedArguments().isEmpty();
        output = worker.link().output();
        used = worker.link().cpu().minus(before);
    }

    private Watchdog.Watch watch() {
        return watchdog.begin(worker.link(), deadline, (stacks, reason) -> worker.kill(timedOut(stacks, reason)));
    }

    private Finding timedOut(String stacks, Watchdog.Reason reason) {
        boolean cpu = reason == Watchdog.Reason.CPU_TIME;
        String limit =
                String.format(Locale.ROOT, "%.0f s", (cpu ? deadline.cpu() : deadline.waiting()).toMillis() / 1000.0);
        return new Finding(
                Status.TIMED_OUT,
                "your code was stopped after " + limit + (cpu ? " of CPU time" : " of waiting") + " in this property",
                List.of(Fact.of("time limit", limit)),
                stacks);
    }
}
