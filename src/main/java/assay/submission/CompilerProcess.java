package assay.submission;

import assay.compiler.Messages;
import assay.compiler.Order;
import assay.compiler.Order.Wanted;
import assay.compiler.Output;
import assay.compiler.Quotas;
import assay.compiler.Sketch;
import assay.compiler.Sketches;
import assay.compiler.SourceText;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.Watchdog;
import assay.sandbox.process.WorkerLink;
import assay.wire.Frames;
import assay.wire.Kind;
import assay.wire.Sink;
import assay.wire.Source;
import assay.wire.WireFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A compiler process as this side sees it. Once an order of it is lost, or javac has failed in it, it is spent. */
final class CompilerProcess implements AutoCloseable {

    /** Shown to every process before any submission is: it must compile where students' sources would, and warms javac up. */
    private static final SourceText INNOCENT = new SourceText("Innocent.java", """
            import java.util.Arrays;
            import org.ejml.data.DMatrixRMaj;

            final class Innocent {
                static double sum(DMatrixRMaj a) {
                    return Arrays.stream(a.data).map(x -> Math.abs(x)).sum();
                }
            }
            """.getBytes(StandardCharsets.UTF_8));

    private final WorkerLink link;
    private final Watchdog watchdog;
    private final Deadline deadline;
    private final Frames frames;
    private final Sink sink = new Sink(Quotas.ORDER);
    private int number;
    private boolean spent;

    CompilerProcess(WorkerLink link, Watchdog watchdog, Deadline deadline) {
        this.link = link;
        this.watchdog = watchdog;
        this.deadline = deadline;
        frames = new Frames(link.answers(), link.calls(), Quotas.ANSWER);
    }

    /** Finds out whether it works at all. */
    void prove() throws CompilerLost {
        Sketches sketched = sketch(List.of(INNOCENT));
        Output output = compile(List.of(INNOCENT), sketched.sketches());
        if (output.classes().size() != 1) {
            String said = output.gaveUp()
                    .map(Object::toString)
                    .orElseGet(() -> output.diagnoses().toString());
            throw lost("it cannot compile an innocent class: " + said, Optional.empty(), false);
        }
    }

    Sketches sketch(List<SourceText> sources) throws CompilerLost {
        CompilerAnswers answers = answersTo(sources);
        Sketches sketches = ask(
                new Order(Wanted.SKETCHES, sources), answers, s -> answers.checked(Messages.take(s, Sketches.class)));
        spent |= !sketches.gaveUp().isEmpty();
        return sketches;
    }

    Output compile(List<SourceText> sources, Collection<Sketch> declared) throws CompilerLost {
        CompilerAnswers answers = answersTo(sources);
        Output output = ask(
                new Order(Wanted.CLASSES, sources),
                answers,
                s -> answers.checked(Messages.take(s, Output.class), declared));
        spent |= output.gaveUp().isPresent();
        return output;
    }

    /** The first line that it printed, for a fault that has nothing to do with any submission; else nothing. */
    String firstWords() {
        return link.output()
                .strip()
                .lines()
                .findFirst()
                .map(l -> " (" + l + ")")
                .orElse("");
    }

    /** Whether it had better be replaced: what exhausted it may have left it damaged. */
    boolean spent() {
        return spent;
    }

    @Override
    public void close() {
        link.close();
    }

    private static CompilerAnswers answersTo(List<SourceText> sources) {
        return new CompilerAnswers(sources.stream().map(SourceText::file).toList());
    }

    private <T> T ask(Order order, CompilerAnswers answers, Function<Source, T> reader) throws CompilerLost {
        AtomicReference<Watchdog.Reason> expired = new AtomicReference<>();
        String at = null;
        Watchdog.Watch watch = watchdog.begin(link, deadline, (stacks, reason) -> {
            expired.set(reason);
            link.close();
        });
        try {
            frames.write(Kind.CALL, false, ++number, Messages.put(sink, order));
            while (next()) {
                at = frames.source().takeText();
                frames.source().end();
                answers.known(at);
            }
            return reader.apply(frames.source());
        } catch (IOException | WireFault e) {
            throw lost(e, expired.get(), Optional.ofNullable(at));
        } finally {
            watch.close();
        }
    }

    /** Reads a frame; true if it tells where javac is, false if it answers. */
    private boolean next() throws IOException {
        if (!frames.read()) {
            throw new IOException("the stream ended");
        }
        if (frames.call() != number || frames.kind() != Kind.AT && frames.kind() != Kind.ANSWER) {
            throw new WireFault("frame: " + frames.kind() + " for order " + frames.call() + " was not expected");
        }
        return frames.kind() == Kind.AT;
    }

    private CompilerLost lost(Exception broken, Watchdog.Reason expired, Optional<String> at) {
        if (expired == Watchdog.Reason.CPU_TIME) {
            return lost("took more than " + deadline.cpu().toSeconds() + " s", at, true);
        }
        if (expired == Watchdog.Reason.WAITING) {
            return lost("did nothing for " + deadline.waiting().toSeconds() + " s", at, false);
        }
        return lost(
                broken instanceof WireFault ? "javac was led to a senseless answer" : "javac came to an end",
                at,
                false);
    }

    private CompilerLost lost(String cause, Optional<String> at, boolean slow) {
        spent = true;
        link.close();
        return new CompilerLost(cause, at, slow);
    }
}
