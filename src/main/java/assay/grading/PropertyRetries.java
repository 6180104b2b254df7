package assay.grading;

import assay.catalogue.Catalogue;
import assay.checker.Checked;
import assay.checker.Grader;
import assay.checker.Job;
import assay.checker.Verdicts;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is done where a checker failed on a submission: its properties one by one, so that the fault stays with one of them.
 * One that fails again is refused if the reference passes it with the same seed, and a fault of ours if not.
 */
final class PropertyRetries {

    private final Function<Job, List<Checked>> checks;
    private final Supplier<Optional<Path>> reference;

    /**
     * @param checks does a job, or throws {@link CheckerFailed}
     * @param reference the compiled reference, if there is one
     */
    PropertyRetries(Function<Job, List<Checked>> checks, Supplier<Optional<Path>> reference) {
        this.checks = checks;
        this.reference = reference;
    }

    List<Checked> of(Job job) {
        return job.tasks().stream().map(task -> of(job, task)).toList();
    }

    private Checked of(Job job, String task) {
        long start = System.nanoTime();
        PropertyClass properties = PropertyClass.of(Catalogue.find(task).orElseThrow());
        Map<String, PropertyResult> results = new HashMap<>();
        for (PropertyInfo info : properties.properties()) {
            results.put(info.id(), one(job.only(task, info.id()), properties, info));
        }
        return new Checked(
                task,
                properties.properties().stream()
                        .map(p -> Grader.following(p, results))
                        .toList(),
                List.of(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private PropertyResult one(Job job, PropertyClass properties, PropertyInfo info) {
        try {
            return only(job);
        } catch (CheckerFailed failure) {
            Verdicts verdicts = new Verdicts(properties, job.plan(), job.replay());
            return referenceHolds(job)
                    ? verdicts.unreadable(info, failure)
                    : verdicts.fault(info, failure, Status.GRADER_FAULT);
        }
    }

    private boolean referenceHolds(Job job) {
        try {
            return reference
                    .get()
                    .map(classes -> only(job.with(classes)).status() == Status.PASSED)
                    .orElse(false);
        } catch (CheckerFailed failure) {
            return false;
        }
    }

    private PropertyResult only(Job job) {
        return checks.apply(job).get(0).properties().get(0);
    }
}
