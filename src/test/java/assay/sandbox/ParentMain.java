package assay.sandbox;

import assay.sandbox.process.WorkerLink;
import assay.sandbox.workers.Survivor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A JVM that starts a worker, tells its processes, and waits to be killed. */
public final class ParentMain {

    private ParentMain() {}

    /** Arguments: the tier, a folder to work in, what the worker does. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Tier tier = Tier.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        WorkerLink worker = Survivor.MEANS.contains(arguments[2])
                ? Sandboxed.startNative(tier, work, Survivor.class, arguments[2])
                : Sandboxed.start(tier, work, arguments[2]);
        Sandboxed.reader(worker).readLine();
        System.out.println(Sandboxed.processes(worker).stream()
                .map(p -> Long.toString(p.pid()))
                .collect(Collectors.joining(" ")));
        Thread.sleep(600_000);
    }
}
