package assay.grading;

import assay.assignment.Assignment;
import assay.base.Once;
import assay.catalogue.Catalogue;
import assay.checker.Checked;
import assay.checker.Job;
import assay.checker.Plan;
import assay.checks.PropertyClass;
import assay.intake.Candidate;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import assay.submission.Claim;
import assay.submission.ParallelBuilder;
import assay.submission.Submission;
import assay.verdict.SubmissionResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Grades submissions: takes each in, has its tasks checked, puts its result together. The reference goes first; a property
 * that it fails is void for everybody.
 */
public final class GradingRun implements AutoCloseable {

    /**
     * How to run.
     *
     * @param plan seeds, tries, time
     * @param tier how workers are confined, asked for when the first of them is to start
     * @param image what workers run
     * @param jobs how many checkers work side by side, each in a JVM of its own
     * @param work a folder for temporary files, the caller's to delete
     * @param reference the folder of the reference; empty where it is kept private
     * @param verified whether the reference is graded first, to find properties that are broken
     * @param replay the command that replays a property of a submission
     */
    public record Setting(
            Plan plan,
            Supplier<Tier> tier,
            WorkerImage image,
            int jobs,
            Path work,
            Optional<Path> reference,
            boolean verified,
            Replay replay) {}

    /** Words the replay of a submission's property, up to the property's id. */
    @FunctionalInterface
    public interface Replay {
        String of(String submission);
    }

    /**
     * What a run found.
     *
     * @param submissions the results, sorted by name
     * @param graderFaults faults of ours, a line each
     */
    public record Outcome(List<SubmissionResult> submissions, List<String> graderFaults) {}

    private final Setting setting;
    private final GradingListener listener;
    private final ParallelBuilder builder;
    private final CheckerPool checkers;

    /** Compiled when it is first needed, be it by a checker that has to prove a fault. */
    private final Supplier<Optional<Submission>> reference;

    /** Starts compilers and checkers; checkers get ready while submissions are taken in. */
    public GradingRun(Setting setting, GradingListener listener) {
        this.setting = setting;
        this.listener = listener;
        this.builder = new ParallelBuilder(setting.tier(), setting.image(), setting.jobs(), setting.work());
        this.reference = new Once<>(() -> setting.reference().map(builder::reference));
        this.checkers = new CheckerPool(setting, this::referenceClasses);
    }

    /** Reads and compiles candidates; answers in their order. */
    public List<Submission> takeIn(List<Candidate> candidates) {
        return builder.takeIn(candidates);
    }

    /** Checks and scores submissions that were taken in. */
    public Outcome grade(List<Submission> submissions, Assignment assignment) {
        return grade(submissions, List.of(), assignment);
    }

    /**
     * Goes on where an interrupted run ended.
     *
     * @param submissions those that are left, taken in
     * @param graded what the interrupted run found; its faults count as if they had shown now
     */
    public Outcome grade(List<Submission> submissions, List<SubmissionResult> graded, Assignment assignment) {
        ResultAssembler assembly = new ResultAssembler(assignment);
        Faults faults = new Faults();
        listener.begins(submissions.size());
        submissions.forEach(s -> s.fault().ifPresent(f -> faults.notice(s.name(), f)));
        verifyReference(submissions, faults);
        List<Callable<SubmissionResult>> work = new ArrayList<>();
        for (Submission submission : submissions) {
            work.add(() -> {
                SubmissionResult result = assembly.of(submission, checked(submission));
                SubmissionResult known = assembly.voided(result, faults.voids());
                synchronized (listener) {
                    listener.graded(known);
                }
                return known;
            });
        }
        List<SubmissionResult> results = new ArrayList<>(graded);
        results.addAll(checkers.all(work));
        results.forEach(faults::notice);
        return new Outcome(
                results.stream()
                        .map(r -> assembly.voided(r, faults.voids()))
                        .sorted(Comparator.comparing(SubmissionResult::name))
                        .toList(),
                faults.lines());
    }

    /**
     * Runs one property again.
     *
     * @param task the task's id
     * @param property the property's id
     * @param input the input code to run it on; empty to generate inputs from the plan's seed
     * @throws IllegalArgumentException if there is no such property, or the input code is not one of it
     */
    public SubmissionResult replay(Submission submission, String task, String property, Optional<String> input) {
        PropertyClass.of(Catalogue.find(task).orElseThrow()).property(property);
        Map<String, Checked> checked = new HashMap<>();
        SortedMap<String, Claim> claims = new TreeMap<>(submission.claims());
        claims.keySet().retainAll(List.of(task));
        Submission only = new Submission(
                submission.name(), submission.origin(), submission.classes(), claims, submission.problems());
        if (!ResultAssembler.runnable(only).isEmpty()) {
            Job job = job(submission, List.of(task)).only(task, property).on(input);
            checkers.check(job).forEach(c -> checked.put(c.task(), c));
        }
        return new ResultAssembler(
                        Assignment.everything(List.of(Catalogue.find(task).orElseThrow())))
                .of(only, checked);
    }

    private Map<String, Checked> checked(Submission submission) {
        List<String> runnable = ResultAssembler.runnable(submission);
        Map<String, Checked> checked = new HashMap<>();
        if (runnable.isEmpty() || submission.classes().isEmpty()) {
            return checked;
        }
        Job job = job(submission, runnable);
        try {
            checkers.check(job).forEach(c -> checked.put(c.task(), c));
        } catch (CheckerFailed e) {
            new PropertyRetries(checkers::check, this::referenceClasses).of(job).forEach(c -> checked.put(c.task(), c));
        }
        return checked;
    }

    private Job job(Submission submission, List<String> tasks) {
        String name = submission.name();
        Path classes = submission.classes().orElseThrow();
        return Job.of(name, classes, tasks, setting.plan(), setting.replay().of(name));
    }

    private Optional<Path> referenceClasses() {
        return reference.get().flatMap(Submission::classes);
    }

    private void verifyReference(List<Submission> submissions, Faults faults) {
        if (setting.reference().isEmpty()) {
            listener.note("grader not verified here: there is no reference");
            return;
        }
        if (!setting.verified()) {
            return;
        }
        Submission reference = this.reference.get().orElseThrow();
        SortedSet<String> needed = new TreeSet<>();
        submissions.forEach(s -> needed.addAll(ResultAssembler.runnable(s)));
        needed.retainAll(ResultAssembler.runnable(reference));
        List<Callable<List<Checked>>> work = new ArrayList<>();
        for (String task : needed) {
            Job job = Job.of("reference", reference.classes().orElseThrow(), List.of(task), setting.plan(), "");
            work.add(() -> checkers.check(job.withoutFigures()));
        }
        checkers.all(work).forEach(list -> list.forEach(faults::noticeReference));
    }

    @Override
    public void close() {
        builder.close();
        checkers.close();
    }
}
