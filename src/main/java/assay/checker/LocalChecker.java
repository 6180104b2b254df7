package assay.checker;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.sandbox.Confinement;
import assay.sandbox.process.Watchdog;
import assay.verdict.Figure;
import assay.verdict.PropertyResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A checker in this JVM. */
public final class LocalChecker implements Checker {

    /** Tasks with tensors come last, and tasks that may share a worker stand together. */
    private static final Comparator<TaskInfo> SHARING_WORKERS = Comparator.comparing(TaskInfo::tensors)
            .thenComparing(TaskInfo::memory)
            .thenComparing(TaskInfo::id);

    private final Watchdog watchdog = new Watchdog();
    private final Confinement confinement;
    private final Supplier<Optional<Path>> reference;

    /** @param reference the classes of the reference, asked for only if a fault has to be proved; empty where it is private */
    LocalChecker(CheckerSetting setting, Supplier<Optional<Path>> reference) {
        this.reference = reference;
        confinement = Confinement.of(setting.tier(), setting.image().program(), setting.work());
    }

    @Override
    public List<Checked> check(Job job) {
        List<Checked> checked = new ArrayList<>();
        List<TaskInfo> tasks = job.tasks().stream()
                .map(id -> Catalogue.find(id).orElseThrow())
                .sorted(SHARING_WORKERS)
                .toList();
        try (WorkerSubjects submission = new WorkerSubjects(confinement, watchdog, job.classes());
                Reference proof = new Reference()) {
            submission.startAhead(tasks.get(0));
            Grader grader = new Grader(job.plan(), submission, proof::subjects);
            tasks.forEach(task -> checked.add(check(job, task, grader)));
        }
        checked.sort(Comparator.comparing(Checked::task));
        return checked;
    }

    @Override
    public void close() {
        watchdog.close();
    }

    private static Checked check(Job job, TaskInfo task, Grader grader) {
        long start = System.nanoTime();
        PropertyClass properties = PropertyClass.of(task);
        List<PropertyInfo> chosen =
                job.property().map(id -> List.of(properties.property(id))).orElseGet(properties::properties);
        List<PropertyResult> results = job.input()
                .map(input -> List.of(grader.replay(properties, chosen.get(0), input, job.replay())))
                .orElseGet(() -> grader.grade(properties, chosen, job.replay()));
        List<Figure> figures = job.figures() && job.plan().explained() ? grader.draw(properties) : List.of();
        return new Checked(task.id(), results, figures, (System.nanoTime() - start) / 1_000_000);
    }

    /** Workers of the reference, which start only if a fault has to be proved. */
    private final class Reference implements AutoCloseable {
        private Optional<Subjects> subjects = Optional.empty();

        Optional<Subjects> subjects() {
            if (subjects.isEmpty()) {
                subjects = reference.get().map(classes -> new WorkerSubjects(confinement, watchdog, classes));
            }
            return subjects;
        }

        @Override
        public void close() {
            subjects.ifPresent(Subjects::close);
        }
    }
}
