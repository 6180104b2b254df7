package assay.compiler;

import assay.wire.Frames;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The compiler process: javac, fed with hostile sources, and nothing else. No class that it compiles is ever loaded here.
 *
 * <p>Arguments: a folder that is not used, where frames come from, where they go, as for a worker. Students' libraries are on
 * its own class path.
 */
public final class CompilerMain {

    /** Exit status after the other side hung up. */
    static final int DONE = 0;

    /** Exit status after something broke. */
    static final int LOST = 70;

    // Large, so that ordinary generated code compiles and only absurd nesting does not.
    private static final long STACK = 8L << 20;

    private CompilerMain() {}

    public static void main(String[] arguments) throws IOException {
        InputStream in =
                arguments[1].equals("-") ? new FileInputStream(FileDescriptor.in) : new FileInputStream(arguments[1]);
        OutputStream out = arguments[2].equals("-")
                ? new FileOutputStream(FileDescriptor.out)
                : new FileOutputStream(arguments[2]);
        if (arguments[2].equals("-")) {
            System.setOut(System.err);
        }
        int status = LOST;
        try {
            serve(in, out, () -> Runtime.getRuntime().halt(LOST));
            status = DONE;
        } finally {
            // javac may be at work and never come back.
            Runtime.getRuntime().halt(status);
        }
    }

    /**
     * Takes orders until nobody is left to give any.
     *
     * @param lost what to do when answers cannot be given any more
     */
    static void serve(InputStream in, OutputStream out, Runnable lost) throws IOException {
        BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
        Javac javac = new Javac(classPath());
        Thread thread = new Thread(null, new OrderRunner(orders, javac, out, lost), "javac", STACK);
        thread.setDaemon(true);
        thread.start();
        Frames frames = new Frames(in, OutputStream.nullOutputStream(), Quotas.ORDER);
        while (frames.read()) {
            orders.add(Messages.take(frames.source(), Order.class));
        }
        thread.interrupt();
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }
}
