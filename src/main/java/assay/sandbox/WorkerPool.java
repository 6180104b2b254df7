package assay.sandbox;

import java.util.HashSet;
import java.util.Set;

/** Workers of one kind, the next one always started ahead, so that its start costs nobody time. */
public final class WorkerPool implements AutoCloseable {

    private final Confinement confinement;
    private final WorkerSpec spec;
    private final Set<WorkerLink> taken = new HashSet<>();
    private WorkerLink next;
    private boolean closed;

    public WorkerPool(Confinement confinement, WorkerSpec spec) {
        this.confinement = confinement;
        this.spec = spec;
        next = confinement.start(spec);
    }

    /** A fresh worker; whoever takes it closes it, and {@link #close()} ends it at the latest. */
    public synchronized WorkerLink take() {
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        forgetTheDead();
        WorkerLink worker = next.alive() ? next : restart();
        taken.add(worker);
        next = confinement.start(spec);
        return worker;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            next.close();
            taken.forEach(WorkerLink::close);
        }
    }

    private void forgetTheDead() {
        taken.stream().filter(worker -> !worker.alive()).forEach(WorkerLink::close);
        taken.removeIf(worker -> !worker.alive());
    }

    private WorkerLink restart() {
        next.close();
        return confinement.start(spec);
    }
}
