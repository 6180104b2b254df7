package assay.checker;

import assay.base.DaemonThreads;
import assay.catalogue.Catalogue;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The main class of a checker's own JVM: a setting, then jobs on standard input; answers and the question for the reference on
 * standard output.
 */
public final class CheckerMain {

    private CheckerMain() {}

    /** Serves until the coordinator closes its end; takes no arguments. */
    public static void main(String[] arguments) {
        BlockingQueue<String> jobs = new LinkedBlockingQueue<>();
        DaemonThreads.start("coordinator", () -> read(jobs));
        Writer answers = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
        System.setOut(System.err);
        WarmUp.of(Catalogue.all().get(0), new Plan(Seeds.fixed(), 1, 1));
        serve(new CoordinatorLink(jobs, answers));
    }

    /**
     * Reads on a thread of its own, so that a coordinator that has gone is noticed in the middle of a job, too: nobody would take
     * the answer. Exits rather than halts, because that ends the workers.
     */
    private static void read(BlockingQueue<String> jobs) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                jobs.add(line);
            }
        } catch (IOException e) {
            // The coordinator has gone less politely, which changes nothing.
        }
        Runtime.getRuntime().exit(0);
    }

    private static void serve(CoordinatorLink coordinator) {
        CheckerSetting setting = coordinator.next(CheckerSetting.class);
        try (LocalChecker checker = new LocalChecker(setting, coordinator::reference)) {
            while (true) {
                coordinator.say(answer(checker, coordinator.next(Job.class)));
            }
        }
    }

    private static CheckerLink.Answer answer(LocalChecker checker, Job job) {
        try {
            return CheckerLink.Answer.found(checker.check(job));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return CheckerLink.Answer.failed(Verdicts.stack(e));
        }
    }
}
