package assay.submission;

import assay.compiler.CompiledType;
import assay.compiler.Diagnosis;
import assay.compiler.GaveUp;
import assay.compiler.Output;
import assay.intake.Problem;
import assay.intake.Severity;
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

    /** What the compiler answered; {@code failure} is why its answer is of no use after all, if it is not. */
    static Compilation of(Output output, Optional<GaveUp> failure) {
        List<Problem> problems =
                output.diagnoses().stream().map(Compilation::problem).toList();
        return new Compilation(problems, output.types(), failure);
    }

    static Compilation failed(GaveUp failure) {
        return new Compilation(List.of(), List.of(), Optional.of(failure));
    }

    boolean clean() {
        return gaveUp.isEmpty() && problems.stream().noneMatch(Problem::error);
    }

    private static Problem problem(Diagnosis said) {
        return new Problem(said.file(), said.line(), said.column(), severity(said.level()), said.message());
    }

    private static Severity severity(Diagnosis.Level level) {
        return switch (level) {
            case NOTE -> Severity.NOTE;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
    }
}
