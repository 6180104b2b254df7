package assay.sandbox;

import assay.sandbox.process.WorkerLink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of a canary.
 *
 * @param lines its report, as far as it got
 * @param output what it and its launcher printed besides
 */
record CanaryRun(List<String> lines, String output) {

    private static final String END = "end";
    private static final String POSSIBLE = "=possible";
    private static final Map<String, String> WORDS = Map.of(
            "read", "reading files of yours",
            "write", "writing files outside",
            "change", "changing its own classes",
            "date", "changing dates of files",
            "connect", "connecting to this host",
            "settings", "changing settings of this machine",
            "devices", "changing modes of devices",
            "fork", "starting processes",
            "signal", "ending processes of yours",
            "tensors", "multiplying tensors");

    static CanaryRun read(WorkerLink link) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader report =
                new BufferedReader(new InputStreamReader(link.answers(), StandardCharsets.UTF_8))) {
            report.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("lost: " + e.getMessage());
        }
        link.close();
        return new CanaryRun(lines, link.output());
    }

    CanaryRun with(List<String> seen) {
        return new CanaryRun(
                Stream.concat(lines.stream(), seen.stream()).distinct().toList(), output);
    }

    /** Whether the canary lived to its end, so that what it did not report did not happen. */
    boolean complete() {
        return lines.contains(END);
    }

    /** The attempts that succeeded. */
    List<String> escapes() {
        return lines.stream().filter(line -> line.endsWith(POSSIBLE)).toList();
    }

    /** The attempts in words; where the canary did not live to its end, why. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        lines.stream()
                .filter(line -> line.contains("="))
                .map(CanaryRun::inWords)
                .forEach(findings::add);
        if (!complete()) {
            String last = output.strip().lines().findFirst().orElse("without a word");
            findings.add("the canary did not live to its end: " + last);
        }
        return findings;
    }

    private static String inWords(String line) {
        String[] parts = line.split("=", 2);
        return WORDS.getOrDefault(parts[0], parts[0]) + ": " + parts[1];
    }
}
