package assay.grading;

import assay.sandbox.Tier;
import assay.sandbox.WorkerImage;
import assay.submission.Assignment;
import assay.submission.Candidate;
import assay.submission.Submission;
import assay.tasks.Catalogue;
import assay.tasks.TaskInfo;
import assay.verdict.PropertyResult;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grades reference, kept answers and null answers as what they are: submissions like any other, in workers of their own. */
final class Trials {

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
                            trials.add(new Trial(task, a.right() ? Sort.RIGHT : Sort.WRONG, a.name(), a.folder())));
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

    /** Grades trials with one seed after the other; sources are compiled once. */
    List<Map<Trial, TaskResult>> grade(List<Trial> trials, List<Long> seeds) {
        Map<String, Trial> byLabel = new LinkedHashMap<>();
        trials.forEach(t -> byLabel.put(t.label(), t));
        List<Submission> taken = takeIn(trials).stream()
                .map(s -> only(s, byLabel.get(s.name()).task()))
                .toList();
        List<Map<Trial, TaskResult>> all = new ArrayList<>();
        for (long seed : seeds) {
            Map<Trial, TaskResult> results = new LinkedHashMap<>();
            try (GradingRun run = run(seed)) {
                for (SubmissionResult r :
                        run.grade(taken, Assignment.everything(Catalogue.all())).submissions()) {
                    Trial trial = byLabel.get(r.name());
                    results.put(trial, task(r, trial.task()));
                }
            }
            all.add(results);
        }
        return all;
    }

    private List<Submission> takeIn(List<Trial> trials) {
        List<Candidate> candidates = trials.stream()
                .map(t -> new Candidate(t.label(), t.origin(), Optional.empty()))
                .toList();
        try (Admission admission = new Admission(() -> Tier.PROCESS, image, JOBS, work)) {
            return admission.takeIn(candidates);
        }
    }

    /** The properties that cost a trial points, by id. */
    static List<String> lost(TaskResult result) {
        return result.properties().stream()
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

    private GradingRun run(long seed) {
        GradingRun.Setting setting = new GradingRun.Setting(
                new Plan(Seeds.of(seed), 0, 1, explained, Optional.empty()),
                () -> Tier.PROCESS,
                image,
                JOBS,
                work,
                Optional.empty(),
                false,
                name -> "replay ");
        return new GradingRun(setting, new Quiet());
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
