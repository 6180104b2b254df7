package assay.grading;

import assay.sandbox.WorkerImage;
import assay.submission.Candidate;
import assay.submission.Intake;
import assay.submission.JavacCompiler;
import assay.submission.Submission;
import assay.tasks.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes submissions in, one after another; nothing of them runs, so this needs no isolation. */
public final class Admission {

    private final Path work;
    private final Intake intake;

    /**
     * @param image what submissions are compiled against
     * @param work a folder for temporary files, the caller's to delete
     */
    public Admission(WorkerImage image, Path work) {
        this.work = work;
        intake = new Intake(new JavacCompiler(image.compileClassPath()), Catalogue.all());
    }

    /** Reads and compiles candidates. */
    public List<Submission> takeIn(List<Candidate> candidates) {
        List<Submission> taken = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            taken.add(intake.take(candidates.get(i), work.resolve("s" + i)));
        }
        return taken;
    }

    /** The reference, which is a submission like any other. */
    Submission reference(Path folder) {
        return intake.take(folder, work.resolve("reference"));
    }
}
