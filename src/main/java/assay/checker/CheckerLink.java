package assay.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What coordinator and checker, both trusted, say to each other: one line of JSON a message. */
public final class CheckerLink {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    /**
     * A checker's answer to a job, or a question in the middle of it.
     *
     * @param checked what it found, or null
     * @param failure the stack of its own failure, or null
     * @param asks whether it waits to be told the {@link Reference}, before it goes on with the job
     */
    public record Answer(List<Checked> checked, String failure, boolean asks) {

        public static Answer found(List<Checked> checked) {
            return new Answer(checked, null, false);
        }

        public static Answer failed(String stack) {
            return new Answer(null, stack, false);
        }

        public static Answer asking() {
            return new Answer(null, null, true);
        }
    }

    /**
     * What the coordinator answers a checker that has to prove whose fault a fault is.
     *
     * @param classes the folder of the compiled reference; empty where it is kept private
     * @param failure why it could not be compiled
     */
    public record Reference(Optional<Path> classes, Optional<String> failure) {}

    private CheckerLink() {}

    public static String line(Object message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + message.getClass().getSimpleName(), e);
        }
    }

    /** The next whole line; a reader of lines would take what a dying process had written of one for the whole of it. */
    public static Optional<String> next(Reader from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = from.read(); read >= 0; read = from.read()) {
            if (read == '\n') {
                return Optional.of(line.toString());
            }
            line.append((char) read);
        }
        return Optional.empty();
    }

    public static <T> T read(String line, Class<T> type) {
        try {
            return JSON.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
