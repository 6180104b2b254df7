package assay.cli;

import assay.run.Version;
import assay.run.WorkFolder;
import assay.sandbox.Isolation;
import assay.sandbox.Tier;
import assay.sandbox.TierProbe;
import assay.sandbox.image.WorkerImage;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code assay doctor}: what this machine can do, found out by trying. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Try this machine's isolation and devices with canaries, tensors included.")
final class DoctorCommand implements Callable<Integer> {

    private static final Path CUDA = Path.of("/dev/nvidia0");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("assay " + Version.text() + " on Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores");
        boolean any = false;
        try (WorkFolder work = new WorkFolder()) {
            TierProbe probe =
                    new TierProbe(work.path(), WorkerImage.assemble(work.path().resolve("image")));
            for (Tier tier : Tier.values()) {
                Isolation found = probe.of(tier, true);
                any |= found.available() && tier.isolated();
                out.println();
                out.println(tier.id() + ": " + (found.available() ? "works here, tensors included" : "not available"));
                out.println("  " + tier.means());
                found.findings().forEach(f -> out.println("  " + f));
            }
        }
        out.println();
        out.println(Files.exists(CUDA) ? "CUDA: a device is present" : "CUDA: no device here; GPU checks are deferred");
        if (!any) {
            out.println(
                    "No isolation here: 'check' your own work freely; 'grade' others' only with --isolation process.");
        }
        out.flush();
        return ExitCode.DONE;
    }
}
