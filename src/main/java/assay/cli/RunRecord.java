package assay.cli;

import assay.grading.GradingRun;
import assay.grading.Plan;
import assay.report.ResultsFile;
import assay.report.Site;
import assay.sandbox.Tier;
import assay.submission.Assignment;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the results of a run on disk while it goes on, so that a killed run loses next to nothing. */
final class RunRecord {

    /** Writing may take at most this share of the run: the file is written anew each time, and grows. */
    private static final int SHARE = 10;

    private final Path reports;
    private final Results head;
    private final SortedMap<String, SubmissionResult> graded = new TreeMap<>();
    private long nextWrite = System.nanoTime();

    RunRecord(Path reports, Assignment assignment, Plan plan, Tier tier) {
        this.reports = reports;
        Map<String, Map<String, Double>> points = new TreeMap<>(assignment.points());
        this.head = new Results(
                Results.SCHEMA,
                Version.text(),
                new Results.Assigned(assignment.title(), points, plan.tries()),
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

    /** Takes over what an interrupted run has graded. */
    void keep(Results earlier) {
        earlier.submissions().forEach(s -> graded.put(s.name(), s));
    }

    Set<String> names() {
        return Set.copyOf(graded.keySet());
    }

    /** Adds a result, writes its pages, and the results file if it is time. */
    void add(SubmissionResult result) {
        graded.put(result.name(), result);
        try {
            new Site(reports).writeSubmission(head, result);
            if (System.nanoTime() >= nextWrite) {
                long start = System.nanoTime();
                ResultsFile.write(reports.resolve(ResultsFile.NAME), results(false, List.of()));
                nextWrite = System.nanoTime() + SHARE * (System.nanoTime() - start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the results of " + result.name(), e);
        }
    }

    /** Writes everything that the finished run found. */
    Results complete(GradingRun.Outcome outcome) {
        return complete(outcome, new Site(reports)::write);
    }

    /** Writes what the author of the only submission reads. */
    Results completeForAuthor(GradingRun.Outcome outcome) {
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
        return new Results(
                head.schema(),
                head.assay(),
                head.assignment(),
                head.seed(),
                head.isolation(),
                head.java(),
                head.device(),
                complete,
                faults,
                List.copyOf(graded.values()));
    }
}
