package assay.cli;

import assay.exercise.Skeleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay new}: a skeleton that compiles and scores "missing". */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Write a skeleton that compiles and in which everything is still missing.")
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "the name of the submission's folder")
    private String name;

    @Option(
            names = "--task",
            paramLabel = "GLOB",
            description = "only the tasks that match, such as DualNorm or lowrank/*")
    private String task;

    @Option(
            names = "--submissions",
            paramLabel = "DIR",
            defaultValue = "submissions",
            description = "where to put it (${DEFAULT-VALUE})")
    private Path submissions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> files = Skeleton.write(
                submissions, name, TaskFilter.of(Optional.ofNullable(task)).tasks());
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(f -> out.println("wrote " + f));
        out.println("Read the exercise with 'assay tasks NAME', fill a method in, then: assay check "
                + submissions.resolve(name));
        out.flush();
        return ExitCode.DONE;
    }
}
