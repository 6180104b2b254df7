package assay.submission;

import assay.intake.Candidate;
import assay.intake.Problem;
import assay.intake.Severity;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A submission after intake: compiled as far as it compiles.
 *
 * @param name the submission's identity in a run, safe to print
 * @param origin the folder or archive that was handed in
 * @param classes the folder with its classes and our service index; absent if nothing compiled
 * @param claims what it offers, by task id; a task that nobody claims is absent
 * @param problems what was found on the way, in the order of files and lines
 */
public record Submission(
        String name, Path origin, Optional<Path> classes, SortedMap<String, Claim> claims, List<Problem> problems) {

    public Submission {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(origin, "origin is null");
        Objects.requireNonNull(classes, "classes is null");
        claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
        problems = List.copyOf(problems);
    }

    /** Why the whole submission was turned away, if it was: then every assigned task of it is rejected. */
    public Optional<String> rejection() {
        return first(Severity.FATAL);
    }

    /** How Assay failed on it, if it did: then no assigned task of it was looked at, and it costs nothing. */
    public Optional<String> fault() {
        return first(Severity.FAULT);
    }

    static Submission rejected(Candidate candidate, String reason) {
        return empty(candidate, Severity.FATAL, reason);
    }

    static Submission failed(Candidate candidate, String fault) {
        return empty(candidate, Severity.FAULT, fault);
    }

    private Optional<String> first(Severity severity) {
        return problems.stream()
                .filter(p -> p.severity() == severity)
                .map(Problem::message)
                .findFirst();
    }

    private static Submission empty(Candidate candidate, Severity severity, String reason) {
        Problem problem = Problem.of(candidate.name(), severity, reason);
        return new Submission(
                candidate.name(), candidate.origin(), Optional.empty(), new TreeMap<>(), List.of(problem));
    }
}
