package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sandbox.process.WorkerLink;
import assay.sandbox.workers.RawCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LandlockTierIT extends Walled {

    @Override
    void assume() {
        Sandboxed.assumeLandlock();
    }

    @Override
    Tier tier() {
        return Tier.LANDLOCK;
    }

    /** What puts up the walls turns into the JVM. */
    @Override
    int processes() {
        return 1;
    }

    @Test
    void noProcessCanBeLookedAt() throws IOException {
        try (WorkerLink worker = start("spy")) {
            assertThat(Sandboxed.report(worker))
                    .containsExactly(
                            "ready",
                            "/proc/1/cmdline denied",
                            "/proc/1/environ denied",
                            "/proc/1/mem denied",
                            "/proc/self/environ denied");
        }
    }

    @Test
    void theKernelItselfRefuses() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "whole");
        Process victim = new ProcessBuilder("/bin/sh", "-c", "read word").start();
        try (WorkerLink worker =
                Sandboxed.startNative(tier(), work, RawCalls.class, Long.toString(victim.pid()), file.toString())) {
            List<String> report = Sandboxed.report(worker);
            assertThat(report).startsWith("getppid possible").endsWith("end").hasSize(32);
            assertThat(report.subList(1, 31)).allMatch(line -> line.endsWith(" denied"));
            assertThat(victim.isAlive()).isTrue();
            assertThat(file).hasContent("whole").isReadable();
        } finally {
            victim.destroyForcibly();
        }
    }

    @Test
    void everyThreadIsConfined() throws IOException {
        try (WorkerLink worker = start("loop")) {
            assertThat(Sandboxed.reader(worker).readLine()).isEqualTo("ready");
            Path tasks = Path.of(
                    "/proc", Long.toString(Sandboxed.processes(worker).get(0).pid()), "task");
            List<String> states = new ArrayList<>();
            try (Stream<Path> threads = Files.list(tasks)) {
                for (Path thread : threads.toList()) {
                    states.add(Files.readString(thread.resolve("status")));
                }
            }
            assertThat(states).hasSizeGreaterThan(5).allMatch(LandlockTierIT::confined);
        }
    }

    /** Landlock's domains do not show there; they are taken on after the filter, by the same one thread. */
    private static boolean confined(String status) {
        boolean root = status.lines().anyMatch(line -> line.matches("Uid:\\s+0\\s.*"));
        return !root && status.contains("Seccomp:\t2") && status.contains("NoNewPrivs:\t1");
    }
}
