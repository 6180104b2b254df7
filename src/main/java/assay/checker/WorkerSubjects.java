package assay.checker;

import assay.catalogue.TaskInfo;
import assay.proxy.Limits;
import assay.proxy.Worker;
import assay.sandbox.Confinement;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.Watchdog;
import java.nio.file.Path;
import java.time.Duration;

/** Subjects that live in confined workers; tasks of the same needs share one until it is gone or must be fresh. */
public final class WorkerSubjects implements Subjects {

    private final Confinement confinement;
    private final Watchdog watchdog;
    private final Path classes;
    private Worker worker;
    private WorkerSpec spec;
    private boolean used;

    public WorkerSubjects(Confinement confinement, Watchdog watchdog, Path classes) {
        this.confinement = confinement;
        this.watchdog = watchdog;
        this.classes = classes;
    }

    @Override
    public Subject open(TaskInfo task, Duration time, boolean fresh) {
        WorkerSpec wanted = spec(task);
        if (fresh && used || worker == null || !wanted.equals(spec) || !worker.usable()) {
            start(wanted);
        }
        used = true;
        worker.awaitReady();
        return new WorkerSubject(worker, worker.provider(task.type()), watchdog, Deadline.ofCpu(time));
    }

    /** Starts the worker for the first task without waiting for it: meanwhile its properties are discovered. */
    void startAhead(TaskInfo first) {
        start(spec(first));
    }

    private void start(WorkerSpec wanted) {
        close();
        worker = new Worker(confinement.start(wanted), Limits.usual());
        spec = wanted;
        used = false;
    }

    private WorkerSpec spec(TaskInfo task) {
        return new WorkerSpec(classes, task.memory(), task.tensors());
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
