package assay.run;

import assay.assignment.Assignment;
import assay.base.FileProblem;
import assay.checker.Plan;
import assay.grading.GradingRun;
import assay.report.ResultsFile;
import assay.report.Site;
import assay.sandbox.Tier;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the results of a run on disk while it goes on, so that a killed run loses next to nothing. */
public final class RunRecord {

    /** Writing may take at most this share of the run: the file is written anew each time, and grows. */
    private static final int SHARE = 10;

    private final Path reports;
    private final Results head;
    private final SortedMap<String, SubmissionResult> graded = new TreeMap<>();
    private long nextWrite = System.nanoTime();
    private boolean troubled;

    public RunRecord(Path reports, Assignment assignment, Plan plan, Tier tier) {
        this.reports = reports;
        Map<String, Map<String, Double>> points = new TreeMap<>(assignment.points());
        this.head = new Results(
                Results.SCHEMA,
                Version.text(),
                new Results.Assigned(
                        assignment.title(), points, plan.tries(), plan.timeScale(), plan.dataFingerprint()),
                new Results.Seed(
                        plan.seeds().commitment(Version.text(), points.toString()),
                        plan.seeds().salt(),
                        plan.seeds().seed()),
                tier.id(),
                Runtime.version().toString(),
                "cpu",
                false,
                List.of(),
                List.of());
    }

    /** Takes over what an interrupted run like this one has graded, of submissions that are still there. */
    public void keep(Results earlier, Set<String> present) {
        Interrupted.mustBeLike(head, earlier, reports.resolve(ResultsFile.NAME));
        earlier.submissions().stream().filter(s -> present.contains(s.name())).forEach(s -> graded.put(s.name(), s));
    }

    /** What was taken over so far or graded. */
    public List<SubmissionResult> graded() {
        return List.copyOf(graded.values());
    }

    /**
     * Writes the results file before anything is graded: from then on it tells of this run and no earlier one, and its seed.
     */
    public void begin() {
        try {
            ResultsFile.write(reports.resolve(ResultsFile.NAME), results(false, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the reports", e);
        }
    }

    /**
     * Adds a result, writes its pages, and the results file if it is time. What cannot be written now is written at the end, or
     * the end says why not: a disk that is full for a while must not end the grading of others.
     *
     * @return why something could not be written, the first time
     */
    public Optional<String> add(SubmissionResult result) {
        graded.put(result.name(), result);
        try {
            new Site(reports).writeSubmission(head, result);
            if (System.nanoTime() >= nextWrite) {
                long start = System.nanoTime();
                ResultsFile.write(reports.resolve(ResultsFile.NAME), results(false, List.of()));
                nextWrite = System.nanoTime() + SHARE * (System.nanoTime() - start);
            }
            return Optional.empty();
        } catch (IOException e) {
            Optional<String> news = Optional.of("cannot write the results of " + result.name()
                            + " now, and will try again at the end: " + FileProblem.words(e))
                    .filter(line -> !troubled);
            troubled = true;
            return news;
        }
    }

    /** Writes everything that the finished run found. */
    public Results complete(GradingRun.Outcome outcome) {
        return complete(outcome, new Site(reports)::write);
    }

    /** Writes what the author of the only submission reads. */
    public Results completeForAuthor(GradingRun.Outcome outcome) {
        return complete(outcome, new Site(reports)::writeForAuthor);
    }

    /** Writes pages from results. */
    private interface PageWriter {
        void write(Results results) throws IOException;
    }

    private Results complete(GradingRun.Outcome outcome, PageWriter pages) {
        outcome.submissions().forEach(s -> graded.put(s.name(), s));
        Results results = results(true, outcome.graderFaults());
        try {
            ResultsFile.write(reports.resolve(ResultsFile.NAME), results);
            pages.write(results);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the reports", e);
        }
        return results;
    }

    private Results results(boolean complete, List<String> faults) {
        return head.withEnd(complete, faults).withSubmissions(List.copyOf(graded.values()));
    }
}
