package assay.proxy;

import assay.probe.Fuzzed;
import assay.sandbox.process.WorkerLink;
import assay.verdict.Finding;
import assay.worker.InProcessWorker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A conversation as it went: what each side said between two messages of the other's.
 *
 * @param replies the bytes that the worker said after each message of the checker's
 * @param questions each message of the checker's
 */
record Dialogue(Scenario scenario, List<byte[]> replies, List<byte[]> questions) {

    /** Holds a conversation with a real worker's half and writes down both sides. */
    static Dialogue held(Scenario scenario, InProcessWorker worker) throws IOException {
        Recorder link = new Recorder(worker);
        try (Worker checker = new Worker(link, Limits.usual())) {
            scenario.steps().accept(checker.provider(Fuzzed.class));
        } catch (Finding finding) {
            // A submission that fails says so in a conversation of its own kind.
        }
        return new Dialogue(scenario, link.replies(), link.questions);
    }

    /** Passes on what both sides say. */
    private static final class Recorder implements WorkerLink {
        private static final int BUFFER = 1 << 16;

        private final List<byte[]> questions = new ArrayList<>();
        private final List<ByteArrayOutputStream> said = new ArrayList<>();
        private final PipedInputStream fromWorker = new PipedInputStream(BUFFER);
        private final PipedOutputStream toWorker = new PipedOutputStream();

        Recorder(InProcessWorker worker) throws IOException {
            worker.start(new PipedInputStream(toWorker, BUFFER), new PipedOutputStream(fromWorker));
            said.add(new ByteArrayOutputStream());
        }

        /** Without the greeting, which the submission has no part in. */
        List<byte[]> replies() {
            return said.stream().skip(1).map(ByteArrayOutputStream::toByteArray).toList();
        }

        @Override
        public InputStream answers() {
            return new InputStream() {
                @Override
                public int read() {
                    throw new AssertionError("frames are read in bulk");
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int got = fromWorker.read(bytes, from, length);
                    said.get(said.size() - 1).write(bytes, from, Math.max(0, got));
                    return got;
                }

                @Override
                public int available() throws IOException {
                    return fromWorker.available();
                }
            };
        }

        @Override
        public OutputStream calls() {
            return new OutputStream() {
                @Override
                public void write(int b) {
                    throw new AssertionError("a frame is written at once");
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    questions.add(Arrays.copyOfRange(bytes, from, from + length));
                    said.add(new ByteArrayOutputStream());
                    toWorker.write(bytes, from, length);
                    toWorker.flush();
                }
            };
        }

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        @Override
        public String output() {
            return "";
        }

        @Override
        public void clearOutput() {}

        @Override
        public boolean alive() {
            return true;
        }

        @Override
        public String stacks(Duration patience) {
            return "";
        }

        @Override
        public void close() {
            try {
                toWorker.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
