package assay.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** What coordinator and checker, both trusted, say to each other: one line of JSON a message. */
final class CheckerLink {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    /**
     * A checker's answer.
     *
     * @param checked what it found, or null
     * @param failure the stack of its own failure, or null
     */
    record Answer(List<Checked> checked, String failure) {}

    private CheckerLink() {}

    static String line(Object message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + message.getClass().getSimpleName(), e);
        }
    }

    /** The next whole line; a reader of lines would take what a dying process had written of one for the whole of it. */
    static Optional<String> next(Reader from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = from.read(); read >= 0; read = from.read()) {
            if (read == '\n') {
                return Optional.of(line.toString());
            }
            line.append((char) read);
        }
        return Optional.empty();
    }

    static <T> T read(String line, Class<T> type) {
        try {
            return JSON.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
