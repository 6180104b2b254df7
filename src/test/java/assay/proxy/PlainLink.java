package assay.proxy;

import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A worker without any confinement, for tests of what is said to it. */
public final class PlainLink implements WorkerLink {

    private final Process process;
    private final Path errors;

    private PlainLink(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts {@code main} over a folder that offers the given providers by task. */
    public static PlainLink start(String main, Path folder, Map<Class<?>, Class<?>> providers) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            for (var provider : providers.entrySet()) {
                Files.writeString(
                        services.resolve(provider.getKey().getName()),
                        provider.getValue().getName());
            }
            Path errors = folder.resolve("errors.txt");
            String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(
                            java, "-Xmx64m", "-XX:+UseSerialGC", "-cp", path, main, folder.toString(), "-", "-")
                    .redirectError(errors.toFile())
                    .start();
            return new PlainLink(process, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public InputStream answers() {
        return process.getInputStream();
    }

    @Override
    public OutputStream calls() {
        return process.getOutputStream();
    }

    @Override
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public String output() {
        try {
            return Files.readString(errors, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clearOutput() {}

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public String stacks(Duration patience) {
        return "";
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
