package assay.answers;

import assay.verdict.Status;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A wrong answer as the one thing that is wrong with it: a unified diff on a right answer. The file's first line says what the
 * misconception is; the diff's header names the right answer, either below the task's folder ({@code right/textbook/Textbook.java})
 * or in {@code reference/}.
 *
 * @param file where it is kept
 * @param misconception what somebody who makes this slip believes, or does
 * @param base the right answer, as the header names it
 * @param patch what is done to it
 */
public record SlipPatch(Path file, String misconception, String base, Patch<String> patch) {

    /** The ending of a slip's file. */
    public static final String ENDING = ".patch";

    /** Lines round a change: enough to find the place, and no more to read than there is. */
    private static final int CONTEXT = 1;

    /** The misconception and the names of the right answer. */
    private static final int HEADER = 3;

    private static final Pattern KEPT_FOR = Pattern.compile("\\((timed-out|out-of-memory|crashed)\\)");

    private static final String FROM = "--- ";
    private static final String TO = "+++ ";

    /** Reads a slip; a file of another form is named with what is wrong. */
    public static SlipPatch read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= HEADER
                || lines.get(0).isBlank()
                || !lines.get(1).startsWith(FROM)
                || !lines.get(2).equals(TO + lines.get(1).substring(FROM.length()))) {
            throw new IllegalStateException(
                    file + ": expected a line with the misconception, then --- and +++ with the same right answer");
        }
        Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(lines.subList(1, lines.size()));
        if (patch.getDeltas().isEmpty()) {
            throw new IllegalStateException(file + ": the diff changes nothing");
        }
        return new SlipPatch(file, lines.get(0), lines.get(1).substring(FROM.length()), patch);
    }

    /** The slip that makes {@code wrong} of a right answer. */
    public static SlipPatch between(Path file, String misconception, String base, List<String> wrong)
            throws IOException {
        Patch<String> patch = DiffUtils.diff(right(file, base), wrong);
        if (patch.getDeltas().isEmpty()) {
            throw new IllegalStateException(file + ": the copy is the right answer " + base + " itself");
        }
        return new SlipPatch(file, misconception.strip(), base, patch);
    }

    /** The wrong answer; a slip that does not fit its right answer is named with its hunk. */
    public List<String> applied() throws IOException {
        List<String> right = right();
        List<AbstractDelta<String>> hunks = patch.getDeltas();
        for (int i = 0; i < hunks.size(); i++) {
            Patch<String> hunk = new Patch<>();
            hunk.addDelta(hunks.get(i));
            if (result(hunk, right).isEmpty()) {
                throw new IllegalStateException(file + ": hunk " + (i + 1) + " of " + hunks.size() + ", at line "
                        + (hunks.get(i).getSource().getPosition() + 1) + ", does not fit " + base
                        + "; rebase the slips of this task (see CONTRIBUTING.md)");
            }
        }
        return result(patch, right).orElseThrow();
    }

    /** The same slip on the right answer as it is now, its lines found wherever they have moved to; empty if they are gone. */
    Optional<SlipPatch> rebased() throws IOException {
        List<String> right = right();
        return result(patch, right)
                .or(() -> moved(right))
                .map(wrong -> new SlipPatch(file, misconception, base, DiffUtils.diff(right, wrong)));
    }

    /**
     * What else than a wrong or a missing answer may reject it: a time-out or the like, in parentheses at the end of the
     * misconception, such as {@code (out-of-memory)}. Elsewhere a time-out proves nothing, for a busy machine is slow as well.
     */
    public Set<Status> keptFor() {
        return KEPT_FOR.matcher(misconception)
                .results()
                .map(m -> Status.of(m.group(1)))
                .collect(Collectors.toSet());
    }

    /** Writes the wrong answer as a submission's folder. */
    public void open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(Path.of(base).getFileName()), applied());
    }

    /** Its lines as they are kept. */
    public List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(List.of(misconception));
        // A patch that was read takes the context for a part of the change: the difference is taken anew.
        Patch<String> difference = DiffUtils.diff(right(), applied());
        lines.addAll(UnifiedDiffUtils.generateUnifiedDiff(base, base, right(), difference, CONTEXT));
        return lines;
    }

    /** Its hunks as they are kept, without the header. */
    public List<String> hunks() {
        try {
            List<String> lines = lines();
            return lines.subList(HEADER, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The number of the hunk that wrote this line of the wrong answer, counted from 1; empty if it is one of the right answer. */
    public Optional<Integer> hunkAt(int line) {
        List<AbstractDelta<String>> hunks = patch.getDeltas();
        for (int i = 0; i < hunks.size(); i++) {
            int begin = hunks.get(i).getTarget().getPosition();
            if (begin < line && line <= begin + hunks.get(i).getTarget().size()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** Keeps it in its file. */
    void write() throws IOException {
        Files.write(file, lines());
    }

    /** The right answer's lines. */
    List<String> right() throws IOException {
        return right(file, base);
    }

    static List<String> right(Path file, String base) throws IOException {
        Path right =
                base.startsWith("reference/") ? Path.of(base) : file.getParent().resolveSibling(base);
        if (!Files.isRegularFile(right)) {
            throw new IllegalStateException(file + ": there is no right answer " + right);
        }
        return Files.readAllLines(right);
    }

    private static Optional<List<String>> result(Patch<String> patch, List<String> right) {
        try {
            return Optional.of(patch.applyTo(right));
        } catch (PatchFailedException e) {
            return Optional.empty();
        }
    }

    private Optional<List<String>> moved(List<String> right) {
        try {
            return Optional.of(patch.applyFuzzy(right, 0));
        } catch (PatchFailedException e) {
            return Optional.empty();
        }
    }
}
