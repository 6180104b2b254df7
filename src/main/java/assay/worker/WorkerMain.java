package assay.worker;

import assay.wire.Frames;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The untrusted process: loads one submission and answers the checker's calls.
 *
 * <p>Arguments: the folder with the submission's classes, where frames come from, where they go. The latter two are paths such
 * as {@code /proc/self/fd/3}, or {@code -} for standard input and output, which are then taken away from the submission.
 */
public final class WorkerMain {

    /** Exit status after the checker hung up. */
    static final int DONE = 0;

    /** Exit status after the conversation broke. */
    static final int LOST = 70;

    // Recursion of a reasonable depth should not fail for want of stack; unused pages cost nothing.
    private static final long STACK = 16L << 20;

    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        start(arguments, "assay.tasks.");
    }

    /** Starts answering calls for the tasks whose names begin with {@code tasks}. */
    static void start(String[] arguments, String tasks) throws IOException {
        InputStream in =
                arguments[1].equals("-") ? new FileInputStream(FileDescriptor.in) : new FileInputStream(arguments[1]);
        OutputStream out = arguments[2].equals("-")
                ? new FileOutputStream(FileDescriptor.out)
                : new FileOutputStream(arguments[2]);
        System.setIn(InputStream.nullInputStream());
        if (arguments[2].equals("-")) {
            System.setOut(System.err);
        }
        URL[] classes = {Path.of(arguments[0]).toUri().toURL()};
        ClassLoader submission = new URLClassLoader("submission", classes, WorkerMain.class.getClassLoader());
        Frames frames = new Frames(in, out, Frames.LONGEST);
        Conversation conversation = new Conversation(frames, new Providers(submission, tasks));
        Thread thread = new Thread(null, () -> run(conversation), "submission", STACK);
        thread.setContextClassLoader(submission);
        thread.start();
    }

    private static void run(Conversation conversation) {
        int status = LOST;
        try {
            conversation.run();
            status = DONE;
        } catch (Throwable broken) {
            System.err.println("the conversation with the checker broke: " + broken);
        } finally {
            // Threads of the submission must not keep the process.
            Runtime.getRuntime().halt(status);
        }
    }
}
