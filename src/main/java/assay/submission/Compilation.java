package assay.submission;

import assay.compiler.CompiledType;
import assay.compiler.GaveUp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the compiler says of some sources, checked and made readable.
 *
 * @param problems its messages about files of the submission
 * @param types the classes it understood, if there was no error
 * @param gaveUp the failure of the compiler itself, if it failed
 */
public record Compilation(List<Problem> problems, List<CompiledType> types, Optional<GaveUp> gaveUp) {

    public Compilation {
        problems = List.copyOf(problems);
        types = List.copyOf(types);
        Objects.requireNonNull(gaveUp, "gaveUp is null");
    }

    static Compilation failed(GaveUp failure) {
        return new Compilation(List.of(), List.of(), Optional.of(failure));
    }

    boolean clean() {
        return gaveUp.isEmpty() && problems.stream().noneMatch(Problem::error);
    }
}
