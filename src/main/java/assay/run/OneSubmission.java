package assay.run;

import assay.checker.Plan;
import assay.grading.GradingRun;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The setting of a run for the author of one submission: one checker, and the line that repeats a property. */
public final class OneSubmission {

    private OneSubmission() {}

    public static GradingRun.Setting setting(
            Path submission, Plan plan, BackgroundResult<Tier> tier, WorkerImage image, Path work) {
        return new GradingRun.Setting(
                plan,
                tier,
                image,
                1,
                work,
                Optional.of(Path.of("reference")).filter(Files::isDirectory),
                false,
                name -> Replays.command(submission, plan));
    }
}
