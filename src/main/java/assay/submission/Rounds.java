package assay.submission;

import assay.compiler.CompiledType;
import assay.compiler.GaveUp;
import assay.compiler.Sketch;
import assay.intake.Problem;
import assay.intake.Severity;
import assay.submission.SetAside.Why;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles round after round, each without the files that failed before, until the rest is clean. */
final class Rounds {

    private static final int MOST_ROUNDS = 20;
    private static final int MOST_MESSAGES = 10;

    /** Each may have taken all the time that there is. */
    private static final int MOST_GIVEN_UP = 3;

    private final SourceCompiler compiler;
    private final Hints hints;
    private final Path sources;
    private final Path classes;
    private final SortedMap<String, Sketch> sketches;
    private final SortedMap<String, SetAside> aside = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<CompiledType> types = List.of();
    private int givenUp;

    Rounds(SourceCompiler compiler, Hints hints, Path sources, Path classes, Collection<Sketch> sketches) {
        this.compiler = compiler;
        this.hints = hints;
        this.sources = sources;
        this.classes = classes;
        this.sketches = new TreeMap<>();
        sketches.forEach(s -> this.sketches.put(s.file(), s));
    }

    /** Leaves a file out from the start. */
    void leaveOut(String file, Why why, Problem problem) {
        problems.add(problem);
        putAside(file, why, List.of(problem.message()));
    }

    void run() {
        for (int round = 1; !remaining().isEmpty(); round++) {
            if (round > MOST_ROUNDS) {
                remaining().forEach(f -> fail(f, "too many files need others that do not compile"));
                return;
            }
            Compilation compilation = compiler.compile(
                    sources, remaining().stream().map(sketches::get).toList(), classes);
            if (compilation.clean()) {
                types = compilation.types();
                problems.addAll(compilation.problems());
                return;
            }
            compilation.gaveUp().ifPresentOrElse(this::giveUp, () -> setBrokenAside(compilation.problems()));
        }
    }

    List<CompiledType> types() {
        return types;
    }

    Collection<SetAside> aside() {
        return aside.values();
    }

    List<Problem> problems() {
        return problems;
    }

    private List<String> remaining() {
        return sketches.keySet().stream().filter(f -> !aside.containsKey(f)).toList();
    }

    private void giveUp(GaveUp failure) {
        if (++givenUp > MOST_GIVEN_UP) {
            remaining().forEach(f -> fail(f, "the compiler gave up on too many other files"));
            return;
        }
        String message = "the compiler gave up on " + failure.file().orElse("these sources") + ": " + failure.cause();
        List<String> suspects =
                failure.file().filter(remaining()::contains).map(List::of).orElse(remaining());
        suspects.forEach(f -> fail(f, message));
    }

    private void fail(String file, String message) {
        leaveOut(file, Why.BROKEN, Problem.of(file, Severity.ERROR, message));
    }

    private void setBrokenAside(List<Problem> found) {
        Map<String, List<Problem>> errors = new LinkedHashMap<>();
        found.stream()
                .filter(Problem::error)
                .forEach(p ->
                        errors.computeIfAbsent(p.file(), f -> new ArrayList<>()).add(p));
        List<SetAside> before = List.copyOf(aside.values());
        errors.forEach((file, ofFile) -> setAside(file, reasons(ofFile, before)));
    }

    private void setAside(String file, List<Problem> found) {
        problems.addAll(found.subList(0, Math.min(found.size(), MOST_MESSAGES)));
        if (found.size() > MOST_MESSAGES) {
            String rest = "and " + (found.size() - MOST_MESSAGES) + " more errors in this file";
            problems.add(Problem.of(file, Severity.ERROR, rest));
        }
        putAside(
                file,
                Why.BROKEN,
                found.stream().map(Rounds::reason).distinct().limit(5).toList());
    }

    // What follows from a missing file is not shown as an error of its own.
    private List<Problem> reasons(List<Problem> errors, List<SetAside> before) {
        Map<String, Problem> needs = new LinkedHashMap<>();
        for (Problem at : errors) {
            culprit(at.message(), before)
                    .map(SetAside::neededBy)
                    .ifPresent(n ->
                            needs.putIfAbsent(n, new Problem(at.file(), at.line(), at.column(), Severity.ERROR, n)));
        }
        return needs.isEmpty()
                ? errors.stream()
                        .map(e -> hints.explained(e, sketches.values()))
                        .toList()
                : List.copyOf(needs.values());
    }

    private static Optional<SetAside> culprit(String message, List<SetAside> before) {
        Optional<String> symbol = JavacWording.missingSymbol(message);
        if (symbol.isPresent()) {
            return before.stream()
                    .filter(a -> a.sketch().declares(symbol.get()))
                    .findFirst();
        }
        return JavacWording.missingPackage(message)
                .flatMap(missing -> before.stream()
                        .filter(a -> a.sketch().packageName().equals(missing))
                        .findFirst());
    }

    private static String reason(Problem problem) {
        String first = problem.message();
        return first.startsWith("needs ") ? first : problem.toString();
    }

    private void putAside(String file, Why why, List<String> reasons) {
        Sketch sketch = sketches.computeIfAbsent(file, f -> new Sketch(f, "", List.of(), List.of()));
        aside.put(file, new SetAside(sketch, why, reasons));
    }
}
