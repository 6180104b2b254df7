package assay.submission;

import assay.compiler.ClassFile;
import assay.compiler.Messages;
import assay.compiler.Output;
import assay.compiler.Sketch;
import assay.compiler.Sketches;
import assay.sandbox.process.WorkerLink;
import assay.wire.Frames;
import assay.wire.Kind;
import assay.wire.Sink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A compiler process that says what a script says, an entry for each order, and ends when it has no more to say. */
final class ScriptedCompiler implements WorkerLink {

    private final Deque<byte[]> script = new ArrayDeque<>();
    private InputStream now = InputStream.nullInputStream();
    private boolean closed;

    /** Compiles the innocent class as it must, then says {@code afterwards}. */
    static ScriptedCompiler proved(byte[]... afterwards) {
        Sketch innocent = new Sketch("Innocent.java", "", List.of(), List.of());
        ScriptedCompiler compiler = new ScriptedCompiler(
                answer(1, new Sketches(List.of(innocent), List.of())), answer(2, compiled("Innocent")));
        compiler.script.addAll(List.of(afterwards));
        return compiler;
    }

    ScriptedCompiler(byte[]... script) {
        this.script.addAll(List.of(script));
    }

    static Output compiled(String... classes) {
        List<ClassFile> files = List.of(classes).stream()
                .map(c -> new ClassFile(c, new byte[] {1}))
                .toList();
        return new Output(List.of(), List.of(), files, Optional.empty());
    }

    static byte[] answer(int order, Record message) {
        return frame(Kind.ANSWER, order, Messages.put(new Sink(1 << 28), message));
    }

    static byte[] at(int order, String file) {
        return frame(Kind.AT, order, new Sink(1 << 20).begin().putText(file));
    }

    static byte[] frame(Kind kind, int order, Sink payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Frames(InputStream.nullInputStream(), out, 0).write(kind, false, order, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public InputStream answers() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return now.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return now.read(bytes, from, length);
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
            public void write(byte[] bytes, int from, int length) {
                now = new ByteArrayInputStream(script.isEmpty() ? new byte[0] : script.remove());
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
        return !closed;
    }

    @Override
    public String stacks(Duration patience) {
        return "";
    }

    @Override
    public void close() {
        closed = true;
    }
}
