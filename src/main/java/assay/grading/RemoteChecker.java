package assay.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A checker in a JVM of its own: jqwik runs one launch at a time in a JVM, so this is how cores are used. */
final class RemoteChecker implements Checker {

    private static final int SECONDS_TO_END = 20;

    private final Process process;
    private final BufferedReader answers;
    private final Writer jobs;
    private final Supplier<CheckerSetting> setting;
    private boolean told;

    /** @param setting asked for with the first job: the JVM starts before everything is known */
    RemoteChecker(Supplier<CheckerSetting> setting) {
        this.setting = setting;
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
        if (!told) {
            say(setting.get());
            told = true;
        }
        say(job);
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("it ended");
            }
            CheckerLink.Answer answer = CheckerLink.read(line, CheckerLink.Answer.class);
            if (answer.checked() == null) {
                throw new IllegalStateException(answer.failure());
            }
            return answer.checked();
        } catch (IOException e) {
            throw new UncheckedIOException("it went away", e);
        }
    }

    @Override
    public void close() {
        try {
            jobs.close();
            if (!told) {
                process.destroyForcibly();
            }
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void say(Object message) {
        try {
            jobs.write(CheckerLink.line(message) + "\n");
            jobs.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the checker takes no job", e);
        }
    }
}
