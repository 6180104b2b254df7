package assay.kit;

import assay.sandbox.image.Natives;
import java.nio.file.Path;

/** DJL's engine in the JVM of a test, with the libraries that workers use. */
public final class Libtorch {

    private Libtorch() {}

    public static void find(Path work) {
        Natives natives = Natives.unpacked(work);
        System.setProperty("PYTORCH_LIBRARY_PATH", natives.folder().toString());
        System.setProperty("PYTORCH_VERSION", natives.version());
        System.setProperty("PYTORCH_FLAVOR", "cpu");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", "1");
    }
}
