package assay.cli;

import assay.base.BadInput;
import assay.checker.DataFiles;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.sandbox.Isolation;
import assay.sandbox.Tier;
import assay.sandbox.TierProbe;
import assay.sandbox.image.WorkerImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command which runs a submission shares. */
final class RunOptions {

    @Option(
            names = "--task",
            paramLabel = "GLOB",
            description = "only the tasks that match, such as lowrank/* or DualNorm")
    private String task;

    @Option(names = "--seed", paramLabel = "N", description = "the seed of the run (grade: random; check: fixed)")
    private Long seed;

    @Option(names = "--salt", paramLabel = "HEX", description = "the salt of an earlier run, to repeat it exactly")
    private String salt;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "inputs per property instead of each property's own number")
    private Integer tries;

    @Option(names = "--time-scale", paramLabel = "X", description = "stretch every deadline by this factor")
    private Double timeScale;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "real files (molecules.csv, CIFAR-10, MNIST, a trained generator) instead of generated data, where a task knows them")
    private Path data;

    @Option(names = "--isolation", paramLabel = "TIER", description = "exactly this tier: bwrap, landlock or process")
    private String isolation;

    @Option(names = "--at-least", paramLabel = "TIER", description = "this tier or a stronger one")
    private String atLeast;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "where to write (${DEFAULT-VALUE})")
    private Path reports;

    Path reports() {
        return reports;
    }

    TaskFilter filter() {
        return TaskFilter.of(Optional.ofNullable(task));
    }

    /** The plan, where the command line goes before the assignment and the assignment before the default. */
    Plan plan(Seeds unlessGiven, int assignedTries, double assignedScale) {
        return new Plan(
                seeds(unlessGiven),
                atLeastOne("--tries", tries == null ? assignedTries : tries, tries != null),
                positive("--time-scale", timeScale == null ? assignedScale : timeScale),
                true,
                data());
    }

    private Optional<Path> data() {
        if (data != null && !Files.isDirectory(data)) {
            throw new BadInput("--data: " + data + " is no folder; name the one that holds the files");
        }
        if (data != null) {
            DataFiles.verify(data.toAbsolutePath());
        }
        return Optional.ofNullable(data).map(Path::toAbsolutePath);
    }

    /** Chooses a tier by running canaries; what the command line asks for goes before the assignment. */
    Isolation isolation(Path work, WorkerImage image, Optional<Tier> assigned) {
        return isolation(work, image, assigned, Tier.PROCESS);
    }

    /** The same with the weakest tier that will do where neither command line nor assignment names one. */
    Isolation isolation(Path work, WorkerImage image, Optional<Tier> assigned, Tier floor) {
        Optional<Tier> exactly =
                Optional.ofNullable(isolation).map(t -> tier("--isolation", t)).or(() -> assigned);
        Tier least =
                Optional.ofNullable(atLeast).map(t -> tier("--at-least", t)).orElse(floor);
        return Isolation.choose(exactly, Optional.of(least), new TierProbe(work, image));
    }

    private Seeds seeds(Seeds unlessGiven) {
        if (salt != null && !salt.matches("[0-9a-f]{64}")) {
            throw new BadInput("--salt: 64 hexadecimal digits are expected, as results.json shows them");
        }
        if (seed == null) {
            return unlessGiven;
        }
        return salt == null ? Seeds.of(seed) : new Seeds(seed, salt);
    }

    private static Tier tier(String option, String name) {
        try {
            return Tier.of(name);
        } catch (IllegalArgumentException e) {
            throw new BadInput(option + ": " + e.getMessage());
        }
    }

    private static int atLeastOne(String option, int value, boolean given) {
        if (given && value < 1) {
            throw new BadInput(option + ": " + value + " is too few; 1 is the least");
        }
        return value;
    }

    private static double positive(String option, double value) {
        if (!(value > 0 && value <= 1000)) {
            throw new BadInput(option + ": " + value + " is no factor between 0 and 1000");
        }
        return value;
    }
}
