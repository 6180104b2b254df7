package assay.sandbox.workers;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.StringArray;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A worker that neither reads nor works, and wants the kernel not to end it when its parent dies: it says so, or becomes another
 * program, which no longer has the thread that the kernel was told to signal.
 *
 * <p>Argument after the frames: {@code ask} or {@code exec}; says "ready" when it has done what it could.
 */
public final class Survivor {

    /** What it can do. */
    public static final List<String> MEANS = List.of("ask", "exec");

    private static final int DEATH_SIGNAL = 1;
    private static final List<String> SMALL = List.of(
            "-Xmx16m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:CompressedClassSpaceSize=16m");

    private Survivor() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[3].equals("exec")) {
            become(arguments);
        }
        if (arguments[3].equals("ask")) {
            call("prctl", DEATH_SIGNAL, 0L, 0L, 0L, 0L);
        }
        try (OutputStream frames = new FileOutputStream(arguments[2])) {
            frames.write("ready\n".getBytes(StandardCharsets.UTF_8));
            Thread.sleep(600_000);
        }
    }

    private static void become(String[] arguments) {
        String java = System.getProperty("java.home") + "/bin/java";
        List<String> line = new ArrayList<>(List.of(java));
        line.addAll(SMALL);
        line.addAll(List.of("-XX:ReservedCodeCacheSize=16m", "-XX:-UsePerfData"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Survivor.class.getName()));
        line.addAll(List.of(arguments[0], arguments[1], arguments[2], "sleep"));
        call("execve", java, new StringArray(line.toArray(new String[0])), new StringArray(new String[0]));
    }

    private static int call(String name, Object... arguments) {
        Function function = NativeLibrary.getProcess().getFunction(name);
        return function.invokeInt(arguments);
    }
}
