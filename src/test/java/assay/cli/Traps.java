package assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** What hostile submissions are after: a file with a secret, and a server that counts who calls. */
final class Traps implements AutoCloseable {

    static final String SECRET = "planted-secret-7f3a9c";

    private final Path file;
    private final Path reports;
    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();

    private Traps(Path file, Path reports, ServerSocket server) {
        this.file = file;
        this.reports = reports;
        this.server = server;
    }

    /** Plants the secret in {@code folder}; the reports, which submissions try to write, are named only. */
    static Traps set(Path folder, Path reports) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Traps traps = new Traps(file, reports, new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
        Thread thread = new Thread(traps::count, "trap");
        thread.setDaemon(true);
        thread.start();
        return traps;
    }

    /** The source with the places named where the traps are. */
    String baited(String source) {
        return source.replace("@SECRET@", file.toString())
                .replace("@REPORTS@", reports.toString())
                .replace("@PORT@", Integer.toString(server.getLocalPort()));
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void count() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                connections.incrementAndGet();
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
