package assay.sandbox.workers;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A worker that does one thing, named by its last argument; says "ready" on the frames before it begins. */
public final class Attacks {

    private Attacks() {}

    public static void main(String[] arguments) throws Exception {
        try (OutputStream frames = new FileOutputStream(arguments[2]);
                InputStream calls = new FileInputStream(arguments[1])) {
            PrintStream report = new PrintStream(frames, true, StandardCharsets.UTF_8);
            report.println("ready");
            try {
                run(arguments[3], calls, report);
            } catch (OutOfMemoryError e) {
                report.println("out of memory");
            }
        }
    }

    private static void run(String attack, InputStream calls, PrintStream report) throws Exception {
        switch (attack) {
            case "echo":
                calls.transferTo(report);
                break;
            case "exit":
                System.exit(0);
                break;
            case "halt":
                Runtime.getRuntime().halt(0);
                break;
            case "heap":
                fillHeap();
                break;
            case "native":
                fillNativeMemory(report);
                break;
            case "threads":
                startThreads(report);
                break;
            case "loop":
                spinInThisMethod();
                break;
            case "sleep":
                Thread.sleep(600_000);
                break;
            case "flood":
                flood(report);
                break;
            case "spy":
                spy(report);
                break;
            case "machine":
                changeTheMachine(report);
                break;
            default:
                throw new IllegalArgumentException(attack);
        }
    }

    private static void fillHeap() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }

    private static void fillNativeMemory(PrintStream report) throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        Method allocate = type.getMethod("allocateMemory", long.class);
        Method fill = type.getMethod("setMemory", long.class, long.class, byte.class);
        for (int mib = 0; mib < 6 << 10; mib += 16) {
            fill.invoke(unsafe, allocate.invoke(unsafe, 16L << 20), 16L << 20, (byte) 1);
            report.println(mib);
        }
    }

    private static void startThreads(PrintStream report) {
        for (int n = 1; n <= 5000; n++) {
            Thread thread = new Thread(Attacks::spinAsleep);
            thread.setDaemon(true);
            thread.start();
            report.println(n);
        }
    }

    private static void spinAsleep() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void spinInThisMethod() {
        long n = 0;
        while (n >= 0) {
            n = (n + 1) & 0xffff;
        }
    }

    private static void flood(PrintStream report) {
        String line = "x".repeat(1023);
        for (int i = 0; i < 8 << 10; i++) {
            System.out.println(line);
        }
        report.println("flooded");
    }

    /** Whatever the kernel can be told by files, and its devices: opened without writing, and given the modes that they have. */
    private static void changeTheMachine(PrintStream report) throws IOException {
        for (String place : List.of("/proc/sys", "/proc/irq", "/proc/sysrq-trigger", "/proc/self/oom_score_adj")) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                files.filter(Files::isRegularFile)
                        .filter(Attacks::opensForWriting)
                        .forEach(file -> report.println(file + " opens"));
            } catch (IOException | UncheckedIOException e) {
                report.println(place + " is not listed");
            }
        }
        report.println("core_pattern " + opensForWriting(Path.of("/proc/sys/kernel/core_pattern")));
        for (String device : List.of("/dev/null", "/dev/urandom")) {
            report.println(device + " mode " + tried(Path.of(device), "posix:permissions"));
            report.println(device + " date " + tried(Path.of(device), "lastModifiedTime"));
        }
    }

    private static boolean opensForWriting(Path file) {
        try {
            FileChannel.open(file, StandardOpenOption.WRITE).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean tried(Path device, String attribute) {
        try {
            Files.setAttribute(device, attribute, Files.getAttribute(device, attribute));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What of the checker's can be read: command lines and environments of whatever processes are visible. */
    private static void spy(PrintStream report) {
        for (String path : List.of("/proc/1/cmdline", "/proc/1/environ", "/proc/1/mem", "/proc/self/environ")) {
            try {
                report.println(path + " " + Files.readString(Path.of(path)).replace('\0', ' '));
            } catch (Exception e) {
                report.println(path + " denied");
            }
        }
    }
}
