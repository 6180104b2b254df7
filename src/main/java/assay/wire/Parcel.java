package assay.wire;

import java.util.Arrays;

/** A value outside any conversation, as bytes: written to be read again by the same version of the same type. */
public final class Parcel {

    private static final int LONGEST = 1 << 20;

    private Parcel() {}

    /** The bytes of a value; a {@link WireFault} if it is longer than a mebibyte or does not fit the type. */
    public static byte[] of(Codec codec, Object value) {
        Sink sink = new Sink(LONGEST).begin(Nothing.HANDED);
        int start = sink.position();
        codec.write(sink, value);
        return Arrays.copyOfRange(sink.array(), start, sink.position());
    }

    /** The value that the bytes hold, all of them; a {@link WireFault} if they hold none. */
    public static Object value(Codec codec, byte[] bytes, TensorFactory tensors) {
        Source source = new Source();
        source.over(bytes, 0, bytes.length);
        Object value = codec.read(source.reading(Nothing.HANDED, tensors, NumberRange.ANY));
        source.end();
        return value;
    }

    /** Nothing crosses by reference in a parcel: there is nobody on the other side. */
    private enum Nothing implements References {
        HANDED;

        @Override
        public boolean theirs(Object value) {
            return false;
        }

        @Override
        public int theirNumber(Object value) {
            throw new WireFault("is an object of nobody");
        }

        @Override
        public int keep(Class<?> type, Object value) {
            throw new WireFault("is an object, which no parcel can hold");
        }

        @Override
        public Object kept(Class<?> type, int number) {
            throw new WireFault("names an object, which no parcel can hold");
        }

        @Override
        public Object standIn(Class<?> type, int number) {
            throw new WireFault("names an object, which no parcel can hold");
        }
    }
}
