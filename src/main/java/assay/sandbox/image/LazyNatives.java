package assay.sandbox.image;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** libtorch for those workers only that need it: unpacking it takes seconds and 430 MB. */
public final class LazyNatives {

    private final Path work;
    private Natives natives;

    public LazyNatives(Path work) {
        this.work = work;
    }

    public synchronized Optional<Natives> forWorker(WorkerSpec spec) {
        if (spec.tensors() && natives == null) {
            natives = Natives.unpacked(work);
        }
        return spec.tensors() ? Optional.of(natives) : Optional.empty();
    }

    /** Nothing but these few: no name, token or path of the user's. */
    public static Map<String, String> environment(Optional<Natives> natives, String place) {
        return natives.map(n -> n.environment(place)).orElse(Map.of());
    }
}
