package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import assay.probe.Probe;
import assay.probe.StudentProbe;
import assay.proxy.Limits;
import assay.proxy.PlainLink;
import assay.proxy.Worker;
import assay.sandbox.confine.Rlimits;
import assay.sandbox.process.DeathSignal;
import assay.sandbox.process.JvmCommand;
import assay.sandbox.process.ProcessTree;
import assay.worker.ProbeMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends a worker whose checker has gone, each means alone: the others are there, but the worker ignores them. */
@Timeout(120)
class OrphanIT {

    @TempDir
    Path work;

    /** Neither a loop nor a sleeper reads its input, so the end of it does not end them; nor does a sleeper use CPU time. */
    @ParameterizedTest
    @CsvSource({
        "bwrap, loop",
        "bwrap, sleep",
        "bwrap, ask",
        "bwrap, exec",
        "landlock, loop",
        "landlock, sleep",
        "landlock, ask",
        "landlock, exec",
        "process, loop",
        "process, sleep"
    })
    void deathOfTheParentEndsAWorkerThatIgnoresTheEndOfItsInput(String tier, String attack) throws Exception {
        if (tier.equals("bwrap")) {
            Sandboxed.assumeBwrap();
        } else if (tier.equals("landlock")) {
            Sandboxed.assumeLandlock();
        } else {
            assumeFalse(DeathSignal.PREFIX.isEmpty(), "there is no setpriv with --pdeathsig here");
        }
        Process parent = parent(tier, attack);
        List<ProcessHandle> worker = worker(parent);
        assertThat(worker).isNotEmpty().allMatch(ProcessTree::runs);
        parent.destroyForcibly().waitFor();
        assertThat(ends(worker))
                .as("worker in " + tier + " that would " + attack)
                .isTrue();
    }

    @Test
    void endOfItsInputAloneEndsAWorkerWhoseParentLives() throws Exception {
        PlainLink link = PlainLink.start(ProbeMain.class.getName(), work, Map.of(Probe.class, StudentProbe.class));
        try (Worker worker = new Worker(link, Limits.usual())) {
            assertThat(worker.provider(Probe.class).scale(2, 3)).isEqualTo(6);
            link.calls().close();
            assertThat(link.exitStatus()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ulimit", "prlimit"})
    void limitOfCpuTimeAloneEndsALoopWhoseParentLives(String means) throws Exception {
        Rlimits limits = new Rlimits(1024, 4096, 1);
        String cpu = limits.asArguments().stream()
                .filter(a -> a.startsWith("--cpu="))
                .findFirst()
                .orElseThrow();
        String before = means.equals("ulimit") ? limits.asShell() + "exec " : "exec prlimit " + cpu + " -- ";
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", before + "\"$0\" \"$@\""));
        command.addAll(List.of(JvmCommand.executable(), "-Xmx64m", "-XX:CompressedClassSpaceSize=64m", "-cp"));
        command.addAll(List.of("target/test-classes", "assay.sandbox.workers.Attacks", ""));
        command.addAll(List.of("/proc/self/fd/0", "/proc/self/fd/1", "loop"));
        Process loop = new ProcessBuilder(command).start();
        try {
            assertThat(loop.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
            assertThat(loop.exitValue()).as("by a signal").isGreaterThan(128);
        } finally {
            loop.destroyForcibly();
        }
    }

    private Process parent(String tier, String attack) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        JvmCommand.executable(),
                        "-Xmx64m",
                        "-cp",
                        path,
                        ParentMain.class.getName(),
                        tier,
                        work.toString(),
                        attack)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<ProcessHandle> worker(Process parent) throws IOException {
        String line =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(line).as("what the parent says").isNotNull();
        return Arrays.stream(line.split(" "))
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
    }

    private static boolean ends(List<ProcessHandle> processes) throws InterruptedException {
        for (int i = 0; i < 200 && processes.stream().anyMatch(ProcessTree::runs); i++) {
            Thread.sleep(100);
        }
        boolean ended = processes.stream().noneMatch(ProcessTree::runs);
        processes.forEach(ProcessHandle::destroyForcibly);
        return ended;
    }
}
