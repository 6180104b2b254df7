package assay.submission;

import assay.compiler.ClassFile;
import assay.compiler.ClassNames;
import assay.compiler.CompiledType;
import assay.compiler.Diagnosis;
import assay.compiler.GaveUp;
import assay.compiler.Output;
import assay.compiler.Quotas;
import assay.compiler.Sketch;
import assay.compiler.Sketches;
import assay.wire.WireFault;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Believes nothing that a compiler process answers: a {@link WireFault} where it cannot be an answer to what was asked. */
final class CompilerAnswers {

    private static final int MOST_TASKS = 1000;

    private final Set<String> files;

    /** @param files the files that were sent */
    CompilerAnswers(Collection<String> files) {
        this.files = Set.copyOf(files);
    }

    /** Every file must be sketched or given up, and none twice. */
    Sketches checked(Sketches answer) {
        Set<String> seen = new HashSet<>();
        answer.sketches().forEach(s -> once(s.file(), seen));
        answer.gaveUp().forEach(g -> once(g.file().orElse(""), seen));
        require(seen.size() == files.size(), "leaves files out");
        return answer;
    }

    /** Only what was sent may be spoken of, and classes come from packages that sources declare and that are not ours. */
    Output checked(Output answer, Collection<Sketch> sources) {
        if (answer.gaveUp().isPresent()) {
            GaveUp failure = answer.gaveUp().get();
            Optional<String> known = failure.file().filter(files::contains);
            return new Output(List.of(), List.of(), List.of(), Optional.of(new GaveUp(known, failure.cause())));
        }
        require(answer.diagnoses().size() <= Diagnosis.Level.values().length * Quotas.DIAGNOSES, "says too much");
        answer.diagnoses().forEach(d -> known(d.file()));
        boolean errors = answer.diagnoses().stream().anyMatch(d -> d.level() == Diagnosis.Level.ERROR);
        require(!errors || answer.classes().isEmpty() && answer.types().isEmpty(), "has both errors and classes");
        classes(answer.classes(), sources.stream().map(Sketch::packageName).collect(Collectors.toSet()));
        types(answer);
        return answer;
    }

    void known(String file) {
        require(files.contains(file), "speaks of a file that it was not sent");
    }

    private void once(String file, Set<String> seen) {
        known(file);
        require(seen.add(file), "speaks of a file twice");
    }

    private static void classes(List<ClassFile> classes, Set<String> packages) {
        require(classes.size() <= Quotas.CLASS_FILES, "has too many classes");
        long bytes = classes.stream().mapToLong(c -> c.bytes().length).sum();
        require(bytes <= Quotas.CLASSES, "has too large classes");
        Set<String> keys = new HashSet<>();
        for (ClassFile each : classes) {
            String home = ClassNames.packageOf(each.name());
            require(ClassNames.fit(each.name()), "has a class with a name that is none");
            require(keys.add(ClassNames.key(each.name())), "has a class twice");
            require(packages.contains(home), "has a class in a package that no source declares");
            require(ReservedPackages.reason(home).isEmpty(), "has a class in a package that is not a submission's");
        }
    }

    private void types(Output answer) {
        Set<String> compiled = answer.classes().stream().map(ClassFile::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (CompiledType type : answer.types()) {
            known(type.file());
            require(seen.add(type.className()), "describes a class twice");
            require(compiled.contains(type.className()), "describes a class that it does not have");
            require(type.tasks().size() <= MOST_TASKS, "has a class of too many tasks");
        }
    }

    private static void require(boolean fact, String unless) {
        if (!fact) {
            throw new WireFault(unless);
        }
    }
}
