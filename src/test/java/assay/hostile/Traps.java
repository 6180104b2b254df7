package assay.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What hostile submissions are after: a file with a secret, the seed, places to write to, a server that counts who calls. */
final class Traps implements AutoCloseable {

    static final String SECRET = "planted-secret-7f3a9c";
    static final long SEED = 7_305_118_204_116L;

    /** What is looked for in memory must not lie there because it is looked for. */
    private static final int MASK = 0x5a;

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
                .replace("@PLANTED@", planted().get(0).toString())
                .replace("@PLANTED_IN_TMP@", planted().get(1).toString())
                .replace("@MASKED_SECRET@", masked(SECRET))
                .replace("@MASKED_SEED@", masked(Long.toString(SEED)))
                .replace("@PORT@", Integer.toString(server.getLocalPort()));
    }

    /** Files that must not be there afterwards. */
    List<Path> planted() {
        return List.of(
                file.resolveSibling("planted"),
                Path.of(System.getProperty("java.io.tmpdir"), "assay-planted-" + server.getLocalPort()),
                Path.of("/tmp/escaped.java"),
                file.resolveSibling("escaped.java"));
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static String masked(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> Integer.toString(bytes[i] ^ MASK))
                .collect(Collectors.joining(", "));
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
