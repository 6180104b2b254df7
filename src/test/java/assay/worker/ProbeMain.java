package assay.worker;

import java.io.IOException;

/** A worker that takes the tests' own task too. */
public final class ProbeMain {

    private ProbeMain() {}

    public static void main(String[] arguments) throws IOException {
        WorkerMain.start(arguments, "assay.");
    }
}
