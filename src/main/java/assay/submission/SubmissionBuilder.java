package assay.submission;

import assay.base.FolderTree;
import assay.base.SafeName;
import assay.catalogue.TaskInfo;
import assay.compiler.GaveUp;
import assay.compiler.Sketch;
import assay.compiler.Sketch.Declared;
import assay.compiler.Sketches;
import assay.intake.Candidate;
import assay.intake.FolderReader;
import assay.intake.IgnoredFiles;
import assay.intake.Problem;
import assay.intake.Refused;
import assay.intake.Severity;
import assay.intake.SourceCollector;
import assay.intake.Sources;
import assay.intake.Submissions;
import assay.intake.ZipReader;
import assay.submission.SetAside.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes submissions in: reads, compiles and lists what each has to offer. Runs and loads nothing of them. */
public final class SubmissionBuilder {

    private static final int MOST_PROBLEMS = 100;

    private final SourceCompiler compiler;
    private final List<TaskInfo> tasks;

    public SubmissionBuilder(SourceCompiler compiler, Collection<TaskInfo> tasks) {
        this.compiler = Objects.requireNonNull(compiler, "compiler is null");
        this.tasks = List.copyOf(tasks);
    }

    /** Takes the submission at {@code origin} in. */
    public Submission take(Path origin, Path workDir) {
        return take(Submissions.at(origin), workDir);
    }

    /**
     * Takes a candidate in.
     *
     * @param candidate what was found
     * @param workDir a folder of this submission's own; {@code sources} and {@code classes} in it are replaced
     */
    public Submission take(Candidate candidate, Path workDir) {
        if (candidate.refusal().isPresent()) {
            return Submission.rejected(candidate, candidate.refusal().get());
        }
        try {
            return taken(candidate, workDir.toAbsolutePath().normalize());
        } catch (Refused e) {
            return Submission.rejected(candidate, e.getMessage());
        } catch (CompilerFault e) {
            return Submission.failed(candidate, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take " + candidate.origin() + " in", e);
        }
    }

    private Submission taken(Candidate candidate, Path workDir) throws IOException, Refused {
        SourceCollector collector = new SourceCollector(new IgnoredFiles(serviceNames()));
        read(candidate.origin(), collector);
        Path root = workDir.resolve("sources");
        Path classes = workDir.resolve("classes");
        FolderTree.deleteIfExists(root);
        FolderTree.deleteIfExists(classes);
        List<Problem> problems = new ArrayList<>(collector.notes());
        Sources sources = Sources.write(collector.sources(), root);
        if (sources.files().isEmpty()) {
            problems.add(Problem.of(candidate.name(), Severity.ERROR, "holds no Java source; hand in *.java files"));
            return submission(candidate, Optional.empty(), new TreeMap<>(), problems);
        }
        return compiled(candidate, sources, classes, problems);
    }

    private Submission compiled(Candidate candidate, Sources sources, Path classes, List<Problem> problems)
            throws IOException {
        Sketches answer = compiler.sketch(sources.root(), sources.files().keySet());
        List<Sketch> sketches = answer.sketches();
        Rounds rounds = new Rounds(compiler, new Hints(tasks), sources.root(), classes, sketches);
        leaveOut(sources, answer, rounds);
        rounds.run();
        problems.addAll(rounds.problems());
        problems.addAll(ownCopies(sketches));
        SortedMap<String, Claim> claims =
                new Claims(new TaskNames(tasks, sketches), rounds.aside(), rounds.types()).of(tasks);
        if (claims.isEmpty()) {
            problems.add(Problem.of(
                    candidate.name(),
                    Severity.WARNING,
                    "no class implements a task; a solution says: public class My... implements <a task's interface>"));
        }
        if (rounds.types().isEmpty()) {
            return submission(candidate, Optional.empty(), claims, problems);
        }
        turnAway(claims, classes);
        ServiceIndex.write(classes, claims, tasks);
        return submission(candidate, Optional.of(classes), claims, problems);
    }

    /** What cannot be read is the submission's affair, and no reason to end the run; what cannot be written is ours. */
    private static void read(Path origin, SourceCollector collector) throws Refused {
        if (!Files.exists(origin)) {
            throw new Refused("was there when the run began and is gone now; hand it in again");
        }
        try {
            if (Files.isDirectory(origin)) {
                FolderReader.read(origin, collector);
            } else {
                ZipReader.read(origin, collector);
            }
        } catch (IOException e) {
            throw new Refused("cannot be read (" + SafeName.shown(e.toString()) + "); check its permissions");
        }
    }

    private void turnAway(SortedMap<String, Claim> claims, Path classes) throws IOException {
        for (TaskInfo task : tasks) {
            if (!task.forbids().isEmpty() && claims.get(task.id()) instanceof Claim.Implemented answer) {
                ForbiddenCalls.in(classes)
                        .reason(answer.className(), task.forbids())
                        .ifPresent(r -> claims.put(task.id(), new Claim.Rejected(r)));
            }
        }
    }

    private static void leaveOut(Sources sources, Sketches answer, Rounds rounds) {
        Map<String, String> gaveUp =
                answer.gaveUp().stream().collect(Collectors.toMap(g -> g.file().orElseThrow(), GaveUp::cause));
        sources.files().forEach((file, problem) -> {
            problem.ifPresent(p -> rounds.leaveOut(file, Why.UNREADABLE, p));
            if (problem.isEmpty() && gaveUp.containsKey(file)) {
                String message = "the compiler gave up on " + file + ": " + gaveUp.get(file);
                rounds.leaveOut(file, Why.BROKEN, Problem.of(file, Severity.ERROR, message));
            }
        });
        List<Sketch> sketches = answer.sketches();
        for (Sketch sketch : sketches) {
            ReservedPackages.reason(sketch.packageName())
                    .ifPresent(r -> rounds.leaveOut(
                            sketch.file(), Why.RESERVED, new Problem(sketch.file(), 1, 1, Severity.ERROR, r)));
        }
        duplicates(sketches).forEach((file, problem) -> rounds.leaveOut(file, Why.DUPLICATE, problem));
    }

    private static Map<String, Problem> duplicates(List<Sketch> sketches) {
        Map<String, Set<String>> files = new TreeMap<>();
        for (Sketch sketch : sketches) {
            sketch.types().stream()
                    .filter(Declared::topLevel)
                    .forEach(t -> files.computeIfAbsent(sketch.qualified(t), q -> new TreeSet<>())
                            .add(sketch.file()));
        }
        Map<String, Problem> problems = new TreeMap<>();
        files.values().removeIf(f -> f.size() < 2);
        files.forEach((type, twins) -> twins.forEach(f -> problems.put(
                f,
                Problem.of(
                        f,
                        Severity.ERROR,
                        type + " is declared in " + String.join(" and in ", twins) + "; keep one of them"))));
        return problems;
    }

    private List<Problem> ownCopies(List<Sketch> sketches) {
        List<Problem> copies = new ArrayList<>();
        for (Sketch sketch : sketches) {
            for (Declared type : sketch.types()) {
                tasks.stream()
                        .filter(t -> type.kind() == Sketch.Kind.INTERFACE
                                && type.name().equals(t.name()))
                        .filter(t ->
                                ReservedPackages.reason(sketch.packageName()).isEmpty())
                        .map(t -> new Problem(
                                sketch.file(),
                                type.line(),
                                1,
                                Severity.WARNING,
                                "this is not the task " + t.id() + "; delete it and import "
                                        + t.type().getName()))
                        .forEach(copies::add);
            }
        }
        return copies;
    }

    private Set<String> serviceNames() {
        return tasks.stream().map(t -> t.type().getName()).collect(Collectors.toSet());
    }

    private static Submission submission(
            Candidate candidate, Optional<Path> classes, SortedMap<String, Claim> claims, List<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing((Problem p) -> p.severity() != Severity.ERROR)
                .thenComparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column));
        if (sorted.size() > MOST_PROBLEMS) {
            String rest = "and " + (sorted.size() - MOST_PROBLEMS) + " more problems";
            sorted.subList(MOST_PROBLEMS, sorted.size()).clear();
            sorted.add(Problem.of(candidate.name(), Severity.NOTE, rest));
        }
        return new Submission(candidate.name(), candidate.origin(), classes, claims, sorted);
    }
}
