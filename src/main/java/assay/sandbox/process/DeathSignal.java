package assay.sandbox.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Has the kernel end a plain worker together with the thread that started it: code that hangs never reads the end of its input.
 * By util-linux' {@code setpriv}, where it is installed and knows how.
 */
public final class DeathSignal {

    /** What goes before a command in a shell; empty where there is no such means. */
    public static final String PREFIX = Host.program("setpriv")
            .map(setpriv -> "'" + setpriv + "' --pdeathsig KILL ")
            .filter(DeathSignal::works)
            .orElse("");

    private static final int SECONDS_TO_TRY = 5;

    private DeathSignal() {}

    private static boolean works(String prefix) {
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c", "exec " + prefix + "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
