package assay.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ejml.data.Complex_F64;

/** Single values: primitives, boxed or not, text, complex numbers, enum constants. */
final class Scalars {

    private record Scalar(boolean mutable, BiConsumer<Sink, Object> writer, Function<Source, Object> reader)
            implements Codec {

        @Override
        public void write(Sink sink, Object value) {
            if (value == null) {
                throw new WireFault("is null");
            }
            writer.accept(sink, value);
        }

        @Override
        public Object read(Source source) {
            return reader.apply(source);
        }
    }

    private Scalars() {}

    static Map<Class<?>, Codec> all() {
        Map<Class<?>, Codec> all = new HashMap<>();
        both(all, boolean.class, Boolean.class, (s, v) -> s.putByte((Boolean) v ? 1 : 0), Scalars::bool);
        both(all, byte.class, Byte.class, (s, v) -> s.putByte((Byte) v), s -> (byte) s.takeByte());
        both(all, short.class, Short.class, (s, v) -> s.putShort((Short) v), s -> (short) s.takeShort());
        both(all, char.class, Character.class, (s, v) -> s.putShort((Character) v), s -> (char) s.takeShort());
        both(all, int.class, Integer.class, (s, v) -> s.putInt((Integer) v), Source::takeInt);
        both(all, long.class, Long.class, (s, v) -> s.putLong((Long) v), Source::takeLong);
        both(all, float.class, Float.class, (s, v) -> s.putInt(Float.floatToRawIntBits((Float) v)), Scalars::single);
        both(all, double.class, Double.class, (s, v) -> s.putDouble((Double) v), Scalars::number);
        all.put(String.class, new Scalar(false, (s, v) -> s.putText((String) v), Source::takeText));
        all.put(Complex_F64.class, new Scalar(true, Scalars::complex, s -> new Complex_F64(number(s), number(s))));
        return all;
    }

    static Codec constants(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return new Scalar(false, (s, v) -> s.putInt(((Enum<?>) v).ordinal()), s -> {
            int ordinal = s.takeInt();
            if (ordinal < 0 || ordinal >= constants.length) {
                throw new WireFault(
                        "is constant " + ordinal + " of " + type.getSimpleName() + ", which has " + constants.length);
            }
            return constants[ordinal];
        });
    }

    private static void both(
            Map<Class<?>, Codec> all,
            Class<?> primitive,
            Class<?> boxed,
            BiConsumer<Sink, Object> writer,
            Function<Source, Object> reader) {
        Codec scalar = new Scalar(false, writer, reader);
        all.put(primitive, scalar);
        all.put(boxed, scalar);
    }

    private static void complex(Sink sink, Object value) {
        Complex_F64 z = (Complex_F64) value;
        sink.putDouble(z.real).putDouble(z.imaginary);
    }

    private static Object bool(Source source) {
        int value = source.takeByte();
        if ((value & ~1) != 0) {
            throw new WireFault("is neither true nor false");
        }
        return value == 1;
    }

    private static Object single(Source source) {
        float value = Float.intBitsToFloat(source.takeInt());
        source.numbers().check(value);
        return value;
    }

    private static double number(Source source) {
        double value = source.takeDouble();
        source.numbers().check(value);
        return value;
    }
}
