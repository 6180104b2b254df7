package assay.wire;

import java.util.Map;

/** Primitive arrays, in bulk: a length and the elements' bytes. */
final class Rows {

    /** Moves the elements of one kind of array. */
    private interface Elements<A> {

        int length(A array);

        void put(Sink sink, A array);

        A take(Source source, int length);
    }

    private record Row<A>(Class<A> type, int size, Elements<A> elements) implements Codec {

        @Override
        public void write(Sink sink, Object value) {
            if (value == null) {
                throw new WireFault("is null");
            }
            A array = type.cast(value);
            sink.putInt(elements.length(array));
            sink.room((long) elements.length(array) * size);
            elements.put(sink, array);
        }

        @Override
        public Object read(Source source) {
            return elements.take(source, source.takeCount(size));
        }

        @Override
        public boolean mutable() {
            return true;
        }
    }

    private Rows() {}

    static Map<Class<?>, Codec> all() {
        return Map.of(
                boolean[].class, new Row<>(boolean[].class, 1, new Booleans()),
                byte[].class, new Row<>(byte[].class, 1, new Bytes()),
                int[].class, new Row<>(int[].class, Integer.BYTES, new Ints()),
                long[].class, new Row<>(long[].class, Long.BYTES, new Longs()),
                float[].class, new Row<>(float[].class, Float.BYTES, new Floats()),
                double[].class, new Row<>(double[].class, Double.BYTES, new Doubles()));
    }

    /** Appends the first {@code count} numbers, for which there must be room. */
    static void put(Sink sink, double[] values, int count) {
        var bytes = sink.room((long) count * Double.BYTES);
        bytes.asDoubleBuffer().put(values, 0, count);
        bytes.position(bytes.position() + count * Double.BYTES);
    }

    /** Takes {@code count} numbers, which must be there, without judging them. */
    static double[] take(Source source, int count) {
        var bytes = source.need((long) count * Double.BYTES);
        double[] values = new double[count];
        bytes.asDoubleBuffer().get(values);
        bytes.position(bytes.position() + count * Double.BYTES);
        return values;
    }

    private static final class Booleans implements Elements<boolean[]> {

        @Override
        public int length(boolean[] array) {
            return array.length;
        }

        @Override
        public void put(Sink sink, boolean[] array) {
            for (boolean element : array) {
                sink.putByte(element ? 1 : 0);
            }
        }

        @Override
        public boolean[] take(Source source, int length) {
            boolean[] array = new boolean[length];
            for (int i = 0; i < length; i++) {
                int element = source.takeByte();
                if ((element & ~1) != 0) {
                    throw new WireFault("holds neither true nor false at " + i);
                }
                array[i] = element == 1;
            }
            return array;
        }
    }

    private static final class Bytes implements Elements<byte[]> {

        @Override
        public int length(byte[] array) {
            return array.length;
        }

        @Override
        public void put(Sink sink, byte[] array) {
            sink.room(0).put(array);
        }

        @Override
        public byte[] take(Source source, int length) {
            byte[] array = new byte[length];
            source.need(length).get(array);
            return array;
        }
    }

    private static final class Ints implements Elements<int[]> {

        @Override
        public int length(int[] array) {
            return array.length;
        }

        @Override
        public void put(Sink sink, int[] array) {
            var bytes = sink.room(0);
            bytes.asIntBuffer().put(array);
            bytes.position(bytes.position() + array.length * Integer.BYTES);
        }

        @Override
        public int[] take(Source source, int length) {
            var bytes = source.need((long) length * Integer.BYTES);
            int[] array = new int[length];
            bytes.asIntBuffer().get(array);
            bytes.position(bytes.position() + length * Integer.BYTES);
            return array;
        }
    }

    private static final class Longs implements Elements<long[]> {

        @Override
        public int length(long[] array) {
            return array.length;
        }

        @Override
        public void put(Sink sink, long[] array) {
            var bytes = sink.room(0);
            bytes.asLongBuffer().put(array);
            bytes.position(bytes.position() + array.length * Long.BYTES);
        }

        @Override
        public long[] take(Source source, int length) {
            var bytes = source.need((long) length * Long.BYTES);
            long[] array = new long[length];
            bytes.asLongBuffer().get(array);
            bytes.position(bytes.position() + length * Long.BYTES);
            return array;
        }
    }

    private static final class Floats implements Elements<float[]> {

        @Override
        public int length(float[] array) {
            return array.length;
        }

        @Override
        public void put(Sink sink, float[] array) {
            var bytes = sink.room(0);
            bytes.asFloatBuffer().put(array);
            bytes.position(bytes.position() + array.length * Float.BYTES);
        }

        @Override
        public float[] take(Source source, int length) {
            var bytes = source.need((long) length * Float.BYTES);
            float[] array = new float[length];
            bytes.asFloatBuffer().get(array);
            bytes.position(bytes.position() + length * Float.BYTES);
            int bad = source.numbers().firstBad(array);
            if (bad >= 0) {
                throw NumberRange.bad(array[bad], " at " + bad);
            }
            return array;
        }
    }

    private static final class Doubles implements Elements<double[]> {

        @Override
        public int length(double[] array) {
            return array.length;
        }

        @Override
        public void put(Sink sink, double[] array) {
            Rows.put(sink, array, array.length);
        }

        @Override
        public double[] take(Source source, int length) {
            double[] array = Rows.take(source, length);
            int bad = source.numbers().firstBad(array);
            if (bad >= 0) {
                throw NumberRange.bad(array[bad], " at " + bad);
            }
            return array;
        }
    }
}
