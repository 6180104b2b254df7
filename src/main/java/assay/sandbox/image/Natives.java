package assay.sandbox.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * DJL's libtorch, unpacked.
 *
 * @param folder the libraries, for workers to read
 * @param version libtorch's version
 */
public record Natives(Path folder, String version) {

    public Natives {
        Objects.requireNonNull(folder, "folder is null");
        Objects.requireNonNull(version, "version is null");
    }

    /** Finds or unpacks the libraries: in the user's cache or, if nothing can be written there, in {@code work}. */
    public static Natives unpacked(Path work) {
        return new NativesCache(ClassPath.ofThisJvm()).get(work);
    }

    /** What a worker that finds the libraries at {@code place} needs in its environment. */
    Map<String, String> environment(String place) {
        return Map.of(
                "PYTORCH_LIBRARY_PATH", place,
                "PYTORCH_VERSION", version,
                "PYTORCH_FLAVOR", "cpu",
                "DJL_OFFLINE", "true",
                "OPT_OUT_TRACKING", "true");
    }

    /** One thread each: several workers share a machine, and OpenMP's threads spin while they wait. */
    static List<String> flags() {
        return List.of("-Dai.djl.pytorch.num_threads=1", "-Dai.djl.pytorch.num_interop_threads=1");
    }
}
