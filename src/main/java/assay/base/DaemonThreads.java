package assay.base;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep a JVM alive. */
public final class DaemonThreads {

    private DaemonThreads() {}

    /** Makes such threads for an executor, all of one name. */
    public static ThreadFactory named(String name) {
        return work -> of(name, work);
    }

    /** Does {@code work} on such a thread from now on. */
    public static Thread start(String name, Runnable work) {
        Thread thread = of(name, work);
        thread.start();
        return thread;
    }

    private static Thread of(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
