package assay.sandbox;

import assay.sandbox.image.WorkerImage;
import assay.sandbox.image.WorkerProgram;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.Watchdog;
import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what a tier is worth by running a canary in it; that a program is installed proves nothing. */
public final class TierProbe {

    private static final String CANARY = "assay.worker.Canary";
    private static final String TENSOR_CANARY = "assay.worker.TensorCanary";
    private static final int HEAP = 64;
    private static final Deadline DEADLINE = Deadline.ofCpu(Duration.ofSeconds(15));

    private final Path work;
    private final WorkerImage image;

    /** @param work a folder of this run, for the canary */
    public TierProbe(Path work, WorkerImage image) {
        this.work = work;
        this.image = image;
    }

    /** What {@code tier} is worth here, also for workers that use tensors if {@code tensors}. */
    public Isolation of(Tier tier, boolean tensors) {
        Optional<String> missing = Prerequisites.missing(tier);
        if (missing.isPresent()) {
            return new Isolation(tier, false, List.of(missing.get()));
        }
        CanaryRun attempts = escape(tier);
        List<String> findings = new ArrayList<>(Prerequisites.notes(tier));
        findings.addAll(attempts.findings());
        boolean available = attempts.complete()
                && (tier == Tier.PROCESS || attempts.escapes().isEmpty());
        if (available && tensors) {
            CanaryRun load = multiply(tier);
            findings.addAll(load.findings());
            available = load.complete() && load.lines().contains("tensors=possible");
        }
        return new Isolation(tier, available, findings);
    }

    private CanaryRun escape(Tier tier) {
        try (CanaryTargets targets = CanaryTargets.prepare(work)) {
            WorkerProgram program = image.program(
                    CANARY,
                    targets.secret().toString(),
                    Integer.toString(targets.port()),
                    targets.outside().toString(),
                    Long.toString(targets.victim().pid()));
            CanaryRun run = run(tier, program, targets.classes(), false);
            return run.with(targets.taken());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the targets of a canary in " + work, e);
        }
    }

    private CanaryRun multiply(Tier tier) {
        try (CanaryTargets targets = CanaryTargets.prepare(work)) {
            return run(tier, image.program(TENSOR_CANARY), targets.classes(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the targets of a canary in " + work, e);
        }
    }

    private CanaryRun run(Tier tier, WorkerProgram program, Path classes, boolean tensors) {
        try (WorkerLink link = Confinement.of(tier, program, work).start(new WorkerSpec(classes, HEAP, tensors))) {
            return watch(link);
        }
    }

    private static CanaryRun watch(WorkerLink link) {
        try (Watchdog watchdog = new Watchdog()) {
            watchdog.begin(link, DEADLINE, (stacks, reason) -> link.close());
            return CanaryRun.read(link);
        }
    }
}
