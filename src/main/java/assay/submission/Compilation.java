package assay.submission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a compiler says of some sources: plain data, so that the compiler may run elsewhere.
 *
 * @param diagnoses its messages about files of the submission
 * @param types the classes it understood, if there was no error
 * @param gaveUp the failure of the compiler itself, if it failed
 */
public record Compilation(List<Diagnosis> diagnoses, List<Compiled> types, Optional<GaveUp> gaveUp) {

    /**
     * A message of the compiler.
     *
     * @param code the compiler's key for this kind of message
     * @param problem the message and its place
     */
    public record Diagnosis(String code, Problem problem) {

        boolean error() {
            return problem.severity() == Severity.ERROR;
        }
    }

    /**
     * A class that can have instances, or nearly.
     *
     * @param file the path of its source
     * @param className its binary name
     * @param supertypes the qualified names of all classes and interfaces it extends and implements
     * @param unfit why it cannot be loaded as a service, if it cannot
     */
    public record Compiled(String file, String className, Set<String> supertypes, Optional<String> unfit) {

        public Compiled {
            Objects.requireNonNull(className, "className is null");
            supertypes = Set.copyOf(supertypes);
        }
    }

    /**
     * A failure of the compiler.
     *
     * @param file the source it was at, if known
     * @param cause what happened
     */
    public record GaveUp(Optional<String> file, String cause) {}

    public Compilation {
        diagnoses = List.copyOf(diagnoses);
        types = List.copyOf(types);
        Objects.requireNonNull(gaveUp, "gaveUp is null");
    }

    boolean clean() {
        return gaveUp.isEmpty() && diagnoses.stream().noneMatch(Diagnosis::error);
    }
}
