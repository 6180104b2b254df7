package assay.grading;

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
    private final Function<Job, Patience> patience;
    private final Duration looks;
    private volatile boolean busy;
    private volatile boolean told;

    /** @param setting asked for with the first job: the JVM starts before everything is known */
    RemoteChecker(Supplier<CheckerSetting> setting) {
        this(setting, Patience::with, LOOKS);
    }

    /**
     * @param patience how long a job may take
     * @param looks how often it is looked whether it goes on
     */
    RemoteChecker(Supplier<CheckerSetting> setting, Function<Job, Patience> patience, Duration looks) {
        this.setting = setting;
        this.patience = patience;
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
                            CheckerMain.class.getName())
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
        String line;
        try (Vigil vigil = new Vigil(process.toHandle(), patience.apply(job), looks)) {
            line = ask(job, vigil);
        }
        busy = false;
        CheckerLink.Answer answer = CheckerLink.read(line, CheckerLink.Answer.class);
        if (answer.checked() == null) {
            throw new IllegalStateException(answer.failure());
        }
        return answer.checked();
    }

    private String ask(Job job, Vigil vigil) {
        if (!told) {
            CheckerSetting first = setting.get();
            told = true;
            say(first, vigil);
        }
        say(job, vigil);
        try {
            return CheckerLink.next(answers).orElseThrow(() -> gone("it ended", vigil));
        } catch (IOException e) {
            throw gone("it went away: " + e.getMessage(), vigil);
        }
    }

    private void say(Object message, Vigil vigil) {
        try {
            jobs.write(CheckerLink.line(message) + "\n");
            jobs.flush();
        } catch (IOException e) {
            throw gone("it takes no job: " + e.getMessage(), vigil);
        }
    }

    private static RuntimeException gone(String how, Vigil vigil) {
        return vigil.hung().<RuntimeException>map(IllegalStateException::new).orElseGet(() -> new CheckerEnded(how));
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
