package assay.sandbox;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What a worker is started for.
 *
 * @param classes the folder with the submission's compiled classes and the service index that we wrote
 * @param heap the worker's Java heap in MiB
 * @param tensors whether DJL's native libraries are needed
 */
public record WorkerSpec(Path classes, int heap, boolean tensors) {

    public WorkerSpec {
        Objects.requireNonNull(classes, "classes is null");
        if (heap < 16) {
            throw new IllegalArgumentException("heap is " + heap + " MiB; a JVM needs 16");
        }
    }
}
