package assay.sandbox;

import assay.sandbox.process.Host;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a canary is to fail at: a secret to read, a file to write, a folder to change, a server to reach, a process to end. */
record CanaryTargets(Path folder, ServerSocketChannel server, Process victim) implements AutoCloseable {

    private static final Duration LONGEST_END = Duration.ofSeconds(1);

    static CanaryTargets prepare(Path work) throws IOException {
        Files.createDirectories(work);
        Path folder = Files.createTempDirectory(work.toAbsolutePath(), "canary");
        CanaryTargets targets = new CanaryTargets(folder, ServerSocketChannel.open(), waiting());
        targets.server()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .configureBlocking(false);
        Files.writeString(targets.secret(), "secret");
        Files.createDirectory(targets.classes());
        return targets;
    }

    Path secret() {
        return folder.resolve("secret");
    }

    Path outside() {
        return folder.resolve("outside");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    int port() {
        return server.socket().getLocalPort();
    }

    /** A process that waits for a word from us. */
    private static Process waiting() throws IOException {
        return new ProcessBuilder(
                        Host.isWindows() ? List.of("cmd", "/c", "pause") : List.of("/bin/sh", "-c", "read word"))
                .start();
    }

    /** What was taken, seen from our side: a canary that lies or dies is not believed. */
    List<String> taken() throws IOException {
        List<String> taken = new ArrayList<>();
        if (Files.exists(outside())) {
            taken.add("write=possible");
        }
        if (Files.exists(classes().resolve("changed"))) {
            taken.add("change=possible");
        }
        if (Files.getLastModifiedTime(classes()).toMillis() == 0) {
            taken.add("date=possible");
        }
        if (!victim.isAlive()) {
            taken.add("signal=possible");
        }
        try (SocketChannel caller = server.accept()) {
            if (caller != null) {
                taken.add("connect=possible");
            }
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        server.close();
        victim.destroyForcibly();
        victim.onExit()
                .completeOnTimeout(victim, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
