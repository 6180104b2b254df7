package assay.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a canary is to fail at: a secret to read, a file to write, a folder to change, a server to reach. */
record Bait(Path folder, ServerSocketChannel server) implements AutoCloseable {

    static Bait lay(Path work) throws IOException {
        Files.createDirectories(work);
        Path folder = Files.createTempDirectory(work.toAbsolutePath(), "bait");
        Bait bait = new Bait(folder, ServerSocketChannel.open());
        bait.server()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .configureBlocking(false);
        Files.writeString(bait.secret(), "secret");
        Files.createDirectory(bait.classes());
        return bait;
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

    /** What was taken, seen from our side: a canary that lies or dies is not believed. */
    List<String> taken() throws IOException {
        List<String> taken = new ArrayList<>();
        if (Files.exists(outside())) {
            taken.add("write=possible");
        }
        if (Files.exists(classes().resolve("changed"))) {
            taken.add("change=possible");
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
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
