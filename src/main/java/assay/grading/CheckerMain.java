package assay.grading;

import assay.tasks.Catalogue;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The main class of a checker's own JVM: a setting, then jobs on standard input, answers on standard output. */
public final class CheckerMain {

    private CheckerMain() {}

    /** Serves until the coordinator closes its end; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader jobs = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        Writer answers = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
        System.setOut(System.err);
        Rehearsal.of(Catalogue.all().get(0), new Plan(Seeds.fixed(), 1, 1));
        String setting = jobs.readLine();
        if (setting != null) {
            serve(CheckerLink.read(setting, CheckerSetting.class), jobs, answers);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void serve(CheckerSetting setting, BufferedReader jobs, Writer answers) throws IOException {
        try (LocalChecker checker = new LocalChecker(setting)) {
            for (String line = jobs.readLine(); line != null; line = jobs.readLine()) {
                answers.write(CheckerLink.line(answer(checker, CheckerLink.read(line, Job.class))) + "\n");
                answers.flush();
            }
        }
    }

    private static CheckerLink.Answer answer(LocalChecker checker, Job job) {
        try {
            return new CheckerLink.Answer(checker.check(job), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new CheckerLink.Answer(null, Verdicts.stack(e));
        }
    }
}
