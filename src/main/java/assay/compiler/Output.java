package assay.compiler;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the compiler made of sources. Outside the compiler process nothing in it is believed: javac was fed with hostile text.
 *
 * @param diagnoses its messages
 * @param types the classes it understood, if there was no error
 * @param classes the class files, if there was no error
 * @param gaveUp its own failure, if it failed
 */
public record Output(
        List<Diagnosis> diagnoses, List<CompiledType> types, List<ClassFile> classes, Optional<GaveUp> gaveUp) {

    public Output {
        diagnoses = List.copyOf(diagnoses);
        types = List.copyOf(types);
        classes = List.copyOf(classes);
        Objects.requireNonNull(gaveUp, "gaveUp is null");
    }

    static Output failed(GaveUp failure) {
        return new Output(List.of(), List.of(), List.of(), Optional.of(failure));
    }
}
