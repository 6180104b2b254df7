package assay.hostile;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** Whether bubblewrap can work here at all; asks bubblewrap itself, so that a fault of ours is a failure and not a skip. */
public final class Bubblewrap {

    private Bubblewrap() {}

    public static boolean works() {
        try {
            Process process = new ProcessBuilder("bwrap", "--unshare-user", "--ro-bind", "/", "/", "/bin/true")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
