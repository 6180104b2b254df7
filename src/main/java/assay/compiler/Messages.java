package assay.compiler;

import assay.wire.Codecs;
import assay.wire.Sink;
import assay.wire.Source;

/** Writes and reads the records that cross between the compiler process and the one that asks it. */
public final class Messages {

    private static final Codecs CODECS = new Codecs(type -> false);

    private Messages() {}

    /** Begins a payload with this message alone; a {@link assay.wire.WireFault} if it is too long. */
    public static Sink put(Sink sink, Record message) {
        sink.begin();
        CODECS.of(message.getClass(), "the compiler's messages").write(sink, message);
        return sink;
    }

    /** Takes the message that a payload is; a {@link assay.wire.WireFault} if it is none of this type. */
    public static <T extends Record> T take(Source source, Class<T> type) {
        T message = type.cast(CODECS.of(type, "the compiler's messages").read(source));
        source.end();
        return message;
    }
}
