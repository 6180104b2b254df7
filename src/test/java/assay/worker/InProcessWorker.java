package assay.worker;

import assay.wire.Frames;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The worker's half of a conversation in this JVM, for a submission that does no harm. */
public final class InProcessWorker {

    private final Providers providers;

    /** @param folder an empty folder that is made to offer the given providers by task */
    public InProcessWorker(Path folder, Map<Class<?>, Class<?>> offers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        for (var provider : offers.entrySet()) {
            Files.writeString(
                    services.resolve(provider.getKey().getName()),
                    provider.getValue().getName());
        }
        URL[] classes = {folder.toUri().toURL()};
        ClassLoader submission = new URLClassLoader("submission", classes, InProcessWorker.class.getClassLoader());
        providers = new Providers(submission, "assay.");
    }

    /** Converses until the checker hangs up or says something that is no message. */
    public void run(InputStream in, OutputStream out) throws IOException {
        new Conversation(new Frames(in, out, 1 << 20), providers).run();
    }

    /** Converses on a thread of its own. */
    public void start(InputStream in, OutputStream out) {
        Thread thread = new Thread(() -> {
            try (out) {
                run(in, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
