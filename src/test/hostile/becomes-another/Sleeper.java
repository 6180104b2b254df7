package hostile;

import java.io.FileOutputStream;
import java.io.IOException;

/** What it turns into. */
public final class Sleeper {

    private Sleeper() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (FileOutputStream frames = new FileOutputStream("/proc/self/fd/4", true)) {
            frames.flush();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        Thread.sleep(Long.MAX_VALUE);
    }
}
