package assay.compiler;

import java.util.List;
import java.util.Objects;

/**
 * What the compiler process is asked to do.
 *
 * @param wanted what is to be answered
 * @param sources the sources, all together
 */
public record Order(Wanted wanted, List<SourceText> sources) {

    /** What is to be answered. */
    public enum Wanted {
        /** What each source declares: {@link Sketches}. */
        SKETCHES,
        /** What all of them compile to: {@link Output}. */
        CLASSES
    }

    public Order {
        Objects.requireNonNull(wanted, "wanted is null");
        sources = List.copyOf(sources);
    }
}
