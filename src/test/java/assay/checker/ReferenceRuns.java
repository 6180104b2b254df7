package assay.checker;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.intake.Candidate;
import assay.sandbox.Confinement;
import assay.sandbox.Tier;
import assay.sandbox.TierProbe;
import assay.sandbox.image.WorkerImage;
import assay.sandbox.process.Watchdog;
import assay.submission.SandboxedCompiler;
import assay.submission.Submission;
import assay.submission.SubmissionBuilder;
import assay.verdict.PropertyResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The reference as a submission, run in workers or, to compare, in this JVM. */
public final class ReferenceRuns implements AutoCloseable {

    private static final Path REFERENCE = Path.of("reference");

    private final Path work;
    private final WorkerImage image;
    private final SandboxedCompiler compiler;
    private final SubmissionBuilder intake;
    private final Tier tier;
    private final Confinement confinement;
    private final Watchdog watchdog = new Watchdog();
    private int taken;

    public ReferenceRuns(Path work) {
        this.work = work;
        image = WorkerImage.assemble(work.resolve("image"));
        tier = new TierProbe(work, image).of(Tier.BWRAP, false).available() ? Tier.BWRAP : Tier.PROCESS;
        confinement = Confinement.of(tier, image.program(), work);
        compiler = SandboxedCompiler.of(() -> tier, image, 1, work.resolve("compiler"));
        intake = new SubmissionBuilder(compiler, Catalogue.all());
    }

    /** Bubblewrap where it works. */
    public Tier tier() {
        return tier;
    }

    /** The tasks that have a reference. */
    public static List<TaskInfo> tasks() {
        return Catalogue.all().stream().filter(t -> Files.exists(source(t))).toList();
    }

    /** A submission that holds the reference of these tasks and nothing else. */
    public Path folder(String name, List<TaskInfo> tasks) {
        try {
            Path folder = work.resolve(name);
            for (TaskInfo task : tasks) {
                Path target = folder.resolve(REFERENCE.relativize(source(task)));
                Files.createDirectories(target.getParent());
                Files.copy(source(task), target);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Submission take(Path folder) {
        return intake.take(
                new Candidate(folder.getFileName().toString(), folder, Optional.empty()),
                work.resolve("taken" + taken++ % 2));
    }

    /** Workers of a submission. */
    public Subjects isolated(Submission submission) {
        return new WorkerSubjects(confinement, watchdog, submission.classes().orElseThrow());
    }

    public LocalChecker checker() {
        return new LocalChecker(new CheckerSetting(tier, image, work), Optional::empty);
    }

    /** One try of every property of a task, and the figures. */
    public static Job job(Submission submission, String task) {
        Plan plan = new Plan(Seeds.of(713), 1, 1);
        return Job.of(submission.name(), submission.classes().orElseThrow(), List.of(task), plan, "replay ");
    }

    /** The same classes in this JVM. */
    public static Subjects inProcess(Submission submission, TaskInfo task) {
        try {
            URL[] classes = {submission.classes().orElseThrow().toUri().toURL()};
            ClassLoader loader = new URLClassLoader(classes, ReferenceRuns.class.getClassLoader());
            return new InProcessSubjects(
                    ServiceLoader.load(task.type(), loader).findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Grades chosen properties with a fixed seed. */
    public static List<PropertyResult> grade(TaskInfo task, List<PropertyInfo> chosen, Subjects subjects, int tries) {
        return new Grader(new Plan(Seeds.of(713), tries, 1), subjects, Optional::empty)
                .grade(PropertyClass.of(task), chosen, "replay ");
    }

    private static Path source(TaskInfo task) {
        return REFERENCE.resolve(task.course().folder()).resolve(task.name() + "Reference.java");
    }

    @Override
    public void close() {
        compiler.close();
        watchdog.close();
    }
}
