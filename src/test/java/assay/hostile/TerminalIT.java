package assay.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.cli.Main;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a process of ours writes about a submission that means to command whoever shows it. */
@Timeout(300)
class TerminalIT {

    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\n]]");
    private static final Pattern COMMAND = Pattern.compile("(?mU)^\\s*::|##\\[|##vso|##teamcity");

    @TempDir
    Path folder;

    private Path submission;

    @BeforeEach
    void handIn() throws IOException {
        Path hostile = HostileRun.HOSTILE.resolve("injection");
        try (Traps traps = Traps.set(folder, folder.resolve("reports"))) {
            new HostileFolder(folder, folder.resolve("drop")).add(hostile, Expected.of(hostile), traps);
        }
        submission = folder.resolve("drop").resolve("injection");
    }

    @Test
    void aPipeGetsTextAndNothingElse() throws Exception {
        assertHarmless(written(check()));
    }

    @Test
    void aTerminalGetsTextAndNothingElse() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no terminal to be had here");
        String line = check().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" "));

        String text = written(List.of("/usr/bin/script", "-qec", line, "/dev/null"));

        // A terminal's own line ends.
        assertHarmless(text.replace("\r\n", "\n"));
    }

    private List<String> check() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path));
        command.addAll(List.of(Main.class.getName(), "check", submission.toString(), "--tries", "5"));
        command.addAll(List.of("--reports", folder.resolve("reports").toString()));
        return command;
    }

    /** What a command writes, which must be proper UTF-8. */
    private static String written(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        byte[] bytes = process.getInputStream().readAllBytes();
        process.waitFor();
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static void assertHarmless(String text) {
        assertThat(text).contains("alert(1)", "DualNorm", "dualWeighted");
        assertThat(OBEYED.matcher(text).results().map(r -> r.group().codePointAt(0)))
                .as(text)
                .isEmpty();
        assertThat(COMMAND.matcher(text).results().map(r -> r.group())).as(text).isEmpty();
    }
}
