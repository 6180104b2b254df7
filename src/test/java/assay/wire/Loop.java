package assay.wire;

import ai.djl.util.passthrough.PassthroughNDManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;

/** Both ends of a wire in one place. */
final class Loop {

    static final TensorFactory TENSORS = (bytes, shape, type) -> {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining()).order(ByteOrder.nativeOrder());
        copy.put(bytes).flip();
        return PassthroughNDManager.INSTANCE.create(copy, shape, type);
    };

    /** References to nothing: every object is sent as its own number. */
    static final References REFERENCES = new References() {
        @Override
        public boolean theirs(Object value) {
            return false;
        }

        @Override
        public int theirNumber(Object value) {
            throw new AssertionError();
        }

        @Override
        public int keep(Class<?> type, Object value) {
            return 7;
        }

        @Override
        public Object kept(Class<?> type, int number) {
            return "kept " + number;
        }

        @Override
        public Object standIn(Class<?> type, int number) {
            return "stand-in " + number;
        }
    };

    private Loop() {}

    static Object roundTrip(Codec codec, Object value) {
        return read(codec, NumberRange.ANY, sink -> codec.write(sink, value));
    }

    /** What a codec makes of bytes that may be anything. */
    static Object read(Codec codec, NumberRange numbers, Consumer<Sink> bytes) {
        Sink sink = new Sink(1 << 24).begin(REFERENCES);
        bytes.accept(sink);
        Frames frames = frames(sent(sink), 1 << 24);
        try {
            frames.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object value = codec.read(frames.source().reading(REFERENCES, TENSORS, numbers));
        frames.source().end();
        return value;
    }

    static byte[] sent(Sink sink) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Frames(new ByteArrayInputStream(new byte[0]), out, 0).write(Kind.CALL, true, 42, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Frames frames(byte[] bytes, int longest) {
        return new Frames(new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), longest);
    }
}
