package assay.grading;

import assay.checker.Checked;
import assay.checker.Checker;
import assay.checker.CheckerLink;
import assay.checker.CheckerMain;
import assay.checker.CheckerSetting;
import assay.checker.Job;
import assay.checker.Verdicts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** A checker in a JVM of its own: jqwik runs one launch at a time in a JVM, so this is how cores are used. */
final class RemoteChecker implements Checker {

    private static final int SECONDS_TO_END = 20;
    private static final Duration LOOKS = Duration.ofSeconds(5);

    private final Process process;
    private final BufferedReader answers;
    private final Writer jobs;
    private final Supplier<CheckerSetting> setting;
    private final Supplier<Optional<Path>> reference;
    private final Function<Job, HangLimits> limits;
    private final Duration looks;
    private volatile boolean busy;
    private volatile boolean told;

    /**
     * @param setting asked for with the first job: the JVM starts before everything is known
     * @param reference the classes of the reference, compiled when a checker asks; empty where it is kept private
     */
    RemoteChecker(Supplier<CheckerSetting> setting, Supplier<Optional<Path>> reference) {
        this(CheckerMain.class, setting, reference, HangLimits::with, LOOKS);
    }

    /**
     * @param main what runs in its JVM
     * @param limits how long a job may take
     * @param looks how often it is looked whether it goes on
     */
    RemoteChecker(
            Class<?> main,
            Supplier<CheckerSetting> setting,
            Supplier<Optional<Path>> reference,
            Function<Job, HangLimits> limits,
            Duration looks) {
        this.setting = setting;
        this.reference = reference;
        this.limits = limits;
        this.looks = looks;
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            main.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a checker", e);
        }
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        jobs = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    @Override
    public List<Checked> check(Job job) {
        busy = true;
        CheckerLink.Answer answer;
        try (CheckerWatchdog watchdog = new CheckerWatchdog(process.toHandle(), limits.apply(job), looks)) {
            answer = ask(job, watchdog);
            while (answer.asks()) {
                say(reference(watchdog), watchdog);
                answer = next(watchdog);
            }
        }
        busy = false;
        if (answer.checked() == null) {
            throw new IllegalStateException(answer.failure());
        }
        return answer.checked();
    }

    private CheckerLink.Answer ask(Job job, CheckerWatchdog watchdog) {
        if (!told) {
            CheckerSetting first = setting.get();
            told = true;
            say(first, watchdog);
        }
        say(job, watchdog);
        return next(watchdog);
    }

    /** It waits while the reference is compiled here, and does not hang. */
    private CheckerLink.Reference reference(CheckerWatchdog watchdog) {
        try {
            return new CheckerLink.Reference(watchdog.restDuring(reference), Optional.empty());
        } catch (RuntimeException e) {
            return new CheckerLink.Reference(Optional.empty(), Optional.of(Verdicts.stack(e)));
        }
    }

    private CheckerLink.Answer next(CheckerWatchdog watchdog) {
        try {
            String line = CheckerLink.next(answers).orElseThrow(() -> gone("it ended", watchdog));
            return CheckerLink.read(line, CheckerLink.Answer.class);
        } catch (IOException e) {
            throw gone("it went away: " + e.getMessage(), watchdog);
        }
    }

    private void say(Object message, CheckerWatchdog watchdog) {
        try {
            jobs.write(CheckerLink.line(message) + "\n");
            jobs.flush();
        } catch (IOException e) {
            throw gone("it takes no job: " + e.getMessage(), watchdog);
        }
    }

    private static RuntimeException gone(String how, CheckerWatchdog watchdog) {
        return watchdog.hung().<RuntimeException>map(IllegalStateException::new).orElseGet(() -> new CheckerEnded(how));
    }

    /** Of this JVM's process, for those who look after it from outside. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Ends it; in the middle of a job by a signal, upon which it ends its workers first: the pipe may be locked by a thread that
     * writes into it.
     */
    @Override
    public void close() {
        try {
            if (!told) {
                process.toHandle().destroyForcibly();
            } else if (busy) {
                process.toHandle().destroy();
            } else {
                jobs.close();
            }
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
        } catch (IOException e) {
            process.toHandle().destroyForcibly();
        } catch (InterruptedException e) {
            process.toHandle().destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
