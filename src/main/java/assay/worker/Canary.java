package assay.worker;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/**
 * Tries to get out of the sandbox and tells how far it got, a line per attempt, before any submission is let in.
 *
 * <p>Arguments: folder of classes, frames in, frames out, a secret file, a port of this host, a file to be written, the id of
 * a process of this host.
 */
public final class Canary {

    private static final int CONNECT_MILLIS = 2000;

    private Canary() {}

    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    /** Makes all attempts. */
    public static void main(String[] arguments) throws IOException {
        Path secret = Path.of(arguments[3]);
        int port = Integer.parseInt(arguments[4]);
        Path outside = Path.of(arguments[5]);
        try (PrintStream report = CanaryReport.open(arguments[2])) {
            attempt(report, "read", () -> Files.readString(secret));
            attempt(report, "write", () -> Files.writeString(outside, "written"));
            attempt(report, "change", () -> Files.writeString(Path.of(arguments[0], "changed"), "changed"));
            attempt(report, "date", () -> Files.setLastModifiedTime(Path.of(arguments[0]), FileTime.fromMillis(0)));
            attempt(report, "connect", () -> connect(port));
            attempt(report, "settings", Canary::openSettings);
            attempt(report, "devices", Canary::changeDevices);
            attempt(report, "fork", () -> new ProcessBuilder("/bin/true").start());
            attempt(report, "signal", () -> kill(Long.parseLong(arguments[6])));
            report.println("end");
        }
    }

    private static void connect(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
        }
    }

    /** Opens without writing: that it opens is enough. */
    private static void openSettings() throws IOException {
        FileChannel.open(Path.of("/proc/sys/kernel/core_pattern"), StandardOpenOption.WRITE)
                .close();
    }

    /** To the mode that it has. */
    private static void changeDevices() throws IOException {
        Path device = Path.of("/dev/null");
        Files.setPosixFilePermissions(device, Files.getPosixFilePermissions(device));
    }

    private static void kill(long process) throws IOException {
        if (!ProcessHandle.of(process).map(ProcessHandle::destroyForcibly).orElse(false)) {
            throw new IOException("no process " + process + " is in reach");
        }
    }

    private static void attempt(PrintStream report, String name, Attempt attempt) {
        try {
            attempt.run();
            report.println(name + "=possible");
        } catch (IOException | UnsupportedOperationException e) {
            report.println(name + "=denied");
        }
    }
}
