package assay.checker;

import assay.base.Once;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** A checker's end of the conversation with its coordinator. */
final class CoordinatorLink {

    private final BlockingQueue<String> lines;
    private final Writer answers;
    private final Supplier<Optional<Path>> reference = new Once<>(this::ask);

    /**
     * A conversation.
     *
     * @param lines what the coordinator says, line by line
     * @param answers what it reads
     */
    CoordinatorLink(BlockingQueue<String> lines, Writer answers) {
        this.lines = lines;
        this.answers = answers;
    }

    /** Waits for the next message. */
    <T> T next(Class<T> type) {
        try {
            return CheckerLink.read(lines.take(), type);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the coordinator was silent", e);
        }
    }

    void say(CheckerLink.Answer answer) {
        try {
            answers.write(CheckerLink.line(answer) + "\n");
            answers.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the coordinator takes no answer", e);
        }
    }

    /** The classes of the reference, for which the coordinator is asked once and in the middle of a job; empty if it has none. */
    Optional<Path> reference() {
        return reference.get();
    }

    private Optional<Path> ask() {
        say(CheckerLink.Answer.asking());
        CheckerLink.Reference told = next(CheckerLink.Reference.class);
        told.failure().ifPresent(why -> {
            throw new IllegalStateException("the reference could not be compiled: " + why);
        });
        return told.classes();
    }
}
