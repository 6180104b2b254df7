package assay.studies;

import assay.answers.Answer;
import assay.answers.SlipPatch;
import assay.assignment.Assignment;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checker.Inquiry;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.checker.WorkerSubjects;
import assay.grading.GradingListener;
import assay.grading.GradingRun;
import assay.grading.QuickKills;
import assay.grading.ResultAssembler;
import assay.intake.Candidate;
import assay.sandbox.Confinement;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import assay.sandbox.process.Watchdog;
import assay.submission.ParallelBuilder;
import assay.submission.Submission;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Grades reference, kept answers and null answers as what they are: submissions like any other, in workers of their own. */
public final class Trials {

    /** What a trial is of. */
    enum Sort {
        REFERENCE,
        RIGHT,
        WRONG,
        NULL
    }

    /**
     * An answer to one task.
     *
     * @param task the task
     * @param sort what is expected of it
     * @param name what it is called within its task and sort
     * @param origin where its sources lie
     */
    record Trial(TaskInfo task, Sort sort, String name, Path origin) {
        String label() {
            return task.id() + " " + sort + " " + name;
        }
    }

    private static final Path REFERENCE = Path.of("reference");
    private static final int JOBS = Runtime.getRuntime().availableProcessors();
    private static final Assignment EVERYTHING = Assignment.everything(Catalogue.all());
    public static final String REPLAY = "replay ";

    private final Path work;
    private final WorkerImage image;
    private final boolean explained;

    /** @param explained whether failures are shrunk and figures drawn */
    Trials(Path work, boolean explained) {
        this.work = work;
        this.explained = explained;
        image = WorkerImage.assemble(work);
    }

    /** The reference and the kept answers of every task. */
    List<Trial> kept(Sort... sorts) {
        List<Trial> trials = new ArrayList<>();
        for (TaskInfo task : Catalogue.all()) {
            trials.add(new Trial(task, Sort.REFERENCE, "reference", REFERENCE));
            Answer.of(task)
                    .forEach(a ->
                            trials.add(new Trial(task, a.right() ? Sort.RIGHT : Sort.WRONG, a.name(), a.folder(work))));
        }
        trials.removeIf(t -> !List.of(sorts).contains(t.sort()));
        return trials;
    }

    /** Null answers of every task. */
    List<Trial> nulls() {
        return Catalogue.all().stream()
                .flatMap(task -> NullAnswers.KINDS.stream()
                        .map(kind -> new Trial(task, Sort.NULL, kind, NullAnswers.write(task, kind, work))))
                .toList();
    }

    /** Grades trials as a run does. */
    Map<Trial, TaskResult> grade(List<Trial> trials, long seed) {
        Map<Trial, TaskResult> results = new LinkedHashMap<>();
        Map<Submission, Trial> taken = takeIn(trials);
        try (GradingRun run = new GradingRun(setting(plan(seed)), new Quiet())) {
            Map<String, SubmissionResult> byName = new LinkedHashMap<>();
            run.grade(List.copyOf(taken.keySet()), EVERYTHING).submissions().forEach(r -> byName.put(r.name(), r));
            taken.forEach((submission, trial) -> results.put(trial, task(byName.get(submission.name()), trial.task())));
        }
        return results;
    }

    /**
     * Checks trials with many seeds, in this JVM and one worker for a trial: to start a new checker and a new worker for each
     * seed would be most of the time.
     *
     * @return for each trial what its properties came to, seed by seed; see {@link Inquiry} for which are run
     */
    Map<Trial, List<List<PropertyResult>>> study(List<Trial> trials, List<Long> seeds) {
        return study(trials, seeds, Inquiry.WHOLE);
    }

    /** The same with all properties at every seed, as points need them. */
    Map<Trial, List<List<PropertyResult>>> studyWhole(List<Trial> trials, List<Long> seeds) {
        return study(trials, seeds, seeds.size());
    }

    private Map<Trial, List<List<PropertyResult>>> study(List<Trial> trials, List<Long> seeds, int whole) {
        Map<Trial, List<List<PropertyResult>>> all = new LinkedHashMap<>();
        Confinement confinement = Confinement.of(Tier.PROCESS, image.program(), work.resolve("study"));
        try (Watchdog watchdog = new Watchdog()) {
            takeIn(trials).forEach((submission, trial) -> {
                if (!ResultAssembler.runnable(submission).contains(trial.task().id())) {
                    throw new IllegalStateException(trial.label() + " cannot be run: " + submission.problems());
                }
                try (WorkerSubjects subjects = new WorkerSubjects(
                        confinement, watchdog, submission.classes().orElseThrow())) {
                    Inquiry inquiry = new Inquiry(trial.task(), subjects, whole);
                    all.put(
                            trial,
                            seeds.stream().map(seed -> inquiry.with(plan(seed))).toList());
                }
            });
        }
        return all;
    }

    /** Compiles wrong answers, to be asked which of these properties first; one that does not compile is named with why. */
    Map<Trial, QuickKills.Wrong> wrong(List<Trial> trials, Function<Trial, List<String>> first) {
        Map<Trial, QuickKills.Wrong> wrong = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        takeIn(trials).forEach((submission, trial) -> {
            if (!ResultAssembler.runnable(submission).contains(trial.task().id())) {
                broken.add(broken(trial, submission));
                return;
            }
            Path classes = submission.classes().orElseThrow();
            Set<Status> also = slip(trial).map(SlipPatch::keptFor).orElse(Set.of());
            wrong.put(trial, new QuickKills.Wrong(trial.label(), trial.task(), classes, first.apply(trial), also));
        });
        if (!broken.isEmpty()) {
            throw new IllegalStateException(String.join("\n", broken));
        }
        return wrong;
    }

    /** Names what the compiler says of a wrong answer, and the hunk of its slip that it says it of. */
    private static String broken(Trial trial, Submission submission) {
        Optional<SlipPatch> slip = slip(trial);
        String hunks = submission.problems().stream()
                .flatMap(p -> slip.flatMap(s -> s.hunkAt(p.line())).stream())
                .distinct()
                .map(n -> ", hunk " + n)
                .collect(Collectors.joining());
        return slip.map(s -> s.file().toString()).orElse(trial.label()) + hunks + " cannot be run: "
                + submission.problems();
    }

    private static Optional<SlipPatch> slip(Trial trial) {
        return Answer.of(trial.task()).stream()
                .filter(a -> a.isSlip() && !a.right() && a.name().equals(trial.name()))
                .map(Answer::slip)
                .findFirst();
    }

    /** Asks wrong answers whether they are rejected. */
    QuickKills quickKills(long seed) {
        return new QuickKills(setting(plan(seed)));
    }

    /** Compiles trials and leaves each nothing but its task. */
    private Map<Submission, Trial> takeIn(List<Trial> trials) {
        List<Candidate> candidates = trials.stream()
                .map(t -> new Candidate(t.label(), t.origin(), Optional.empty()))
                .toList();
        Map<Submission, Trial> taken = new LinkedHashMap<>();
        try (ParallelBuilder admission = new ParallelBuilder(() -> Tier.PROCESS, image, JOBS, work)) {
            Iterator<Trial> next = trials.iterator();
            admission.takeIn(candidates).forEach(submission -> {
                Trial trial = next.next();
                taken.put(only(submission, trial.task()), trial);
            });
        }
        return taken;
    }

    /** The properties that cost a trial points, by id. */
    public static List<String> lost(List<PropertyResult> properties) {
        return properties.stream()
                .filter(p -> p.status().lost() || p.earned() < 1 && p.status().counts())
                .map(PropertyResult::id)
                .toList();
    }

    /** Each property with its status and headline, for a message. */
    static String told(TaskResult result) {
        return result.properties().stream()
                .filter(p -> p.status() != assay.verdict.Status.PASSED)
                .map(p -> p.id() + " " + p.status() + ": " + p.headline() + " " + p.facts() + p.diagnostics())
                .collect(Collectors.joining("\n"));
    }

    private Plan plan(long seed) {
        return new Plan(Seeds.of(seed), 0, 1, explained, Optional.empty());
    }

    private GradingRun.Setting setting(Plan plan) {
        return new GradingRun.Setting(
                plan, () -> Tier.PROCESS, image, JOBS, work, Optional.empty(), false, name -> REPLAY);
    }

    private static Submission only(Submission submission, TaskInfo task) {
        var claims = new java.util.TreeMap<>(submission.claims());
        claims.keySet().retainAll(List.of(task.id()));
        return new Submission(
                submission.name(), submission.origin(), submission.classes(), claims, submission.problems());
    }

    private static TaskResult task(SubmissionResult result, TaskInfo task) {
        return result.tasks().stream()
                .filter(t -> t.id().equals(task.id()))
                .findFirst()
                .orElseThrow();
    }

    private static final class Quiet implements GradingListener {
        @Override
        public void begins(int submissions) {}

        @Override
        public void graded(SubmissionResult result) {}

        @Override
        public void note(String line) {}
    }
}
