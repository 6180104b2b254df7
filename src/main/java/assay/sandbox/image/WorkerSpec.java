package assay.sandbox.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a worker is started for.
 *
 * @param classes the folder with the submission's compiled classes and the service index that we wrote
 * @param heap the worker's Java heap in MiB
 * @param tensors whether DJL's native libraries are needed
 * @param flags further flags of the worker's JVM
 */
public record WorkerSpec(Path classes, int heap, boolean tensors, List<String> flags) {

    public WorkerSpec {
        Objects.requireNonNull(classes, "classes is null");
        flags = List.copyOf(flags);
        if (heap < 16) {
            throw new IllegalArgumentException("heap is " + heap + " MiB; a JVM needs 16");
        }
    }

    public WorkerSpec(Path classes, int heap, boolean tensors) {
        this(classes, heap, tensors, List.of());
    }

    /** All flags of the worker's JVM but its heap: its own, and those that libtorch needs. */
    public List<String> jvmFlags() {
        List<String> libtorch = tensors ? Natives.flags() : List.of();
        return Stream.concat(flags.stream(), libtorch.stream()).toList();
    }
}
