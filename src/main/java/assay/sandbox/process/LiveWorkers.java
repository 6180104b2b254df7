package assay.sandbox.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every worker that has not been closed, so that none outlives this JVM when it is told to end. */
final class LiveWorkers {

    private static final Set<WorkerLink> ALL = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LiveWorkers::closeAll, "worker ends"));
    }

    private LiveWorkers() {}

    static void add(WorkerLink worker) {
        ALL.add(worker);
    }

    static void remove(WorkerLink worker) {
        ALL.remove(worker);
    }

    private static void closeAll() {
        ALL.forEach(WorkerLink::close);
    }
}
