package assay.wire;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** DJL's arrays: element type, shape, raw bytes. Naming the class loads no engine. */
final class TensorCodec implements Codec {

    private static final List<DataType> TYPES =
            List.of(DataType.FLOAT32, DataType.FLOAT64, DataType.INT32, DataType.INT64, DataType.BOOLEAN);
    private static final int MOST_DIMENSIONS = 16;

    @Override
    public void write(Sink sink, Object value) {
        if (value == null) {
            throw new WireFault("is null");
        }
        NDArray array = (NDArray) value;
        int type = TYPES.indexOf(array.getDataType());
        if (type < 0) {
            throw new WireFault("has elements of type " + array.getDataType() + "; one of " + TYPES + " is needed");
        }
        long[] shape = array.getShape().getShape();
        sink.putByte(type).putByte(shape.length);
        for (long extent : shape) {
            sink.putLong(extent);
        }
        ByteBuffer elements = array.toByteBuffer();
        if (elements.order() != ByteOrder.nativeOrder() && TYPES.get(type).getNumOfBytes() > 1) {
            throw new WireFault("keeps its elements in another byte order than this machine's");
        }
        ByteBuffer view = elements.duplicate().rewind();
        sink.room(view.remaining()).put(view);
    }

    @Override
    public Object read(Source source) {
        int number = source.takeByte();
        if (number < 0 || number >= TYPES.size()) {
            throw new WireFault("has elements of no known type");
        }
        DataType type = TYPES.get(number);
        long[] extents = extents(source);
        int length = length(extents, type, source);
        Shape shape = new Shape(extents);
        ByteBuffer bytes = source.need(length);
        ByteBuffer elements = bytes.slice(bytes.position(), length).order(ByteOrder.nativeOrder());
        check(elements, type, shape, source.numbers());
        bytes.position(bytes.position() + length);
        return source.tensors().create(elements, shape, type);
    }

    private static long[] extents(Source source) {
        int dimensions = source.takeByte();
        if (dimensions < 0 || dimensions > MOST_DIMENSIONS) {
            throw new WireFault("has " + dimensions + " dimensions; at most " + MOST_DIMENSIONS + " can cross");
        }
        long[] extents = new long[dimensions];
        for (int i = 0; i < dimensions; i++) {
            extents[i] = source.takeLong();
        }
        return extents;
    }

    /** Judged before there is a shape: one that cannot be is an exception of its own. */
    private static int length(long[] extents, DataType type, Source source) {
        long length = type.getNumOfBytes();
        for (long extent : extents) {
            if (extent < 0 || extent > Integer.MAX_VALUE) {
                throw impossible(extents);
            }
            length *= extent;
            if (length > Integer.MAX_VALUE) {
                throw impossible(extents);
            }
        }
        source.need(length);
        return (int) length;
    }

    private static WireFault impossible(long[] extents) {
        return new WireFault("says its shape is "
                + Arrays.stream(extents).mapToObj(Long::toString).collect(Collectors.joining(", ", "(", ")")));
    }

    private static void check(ByteBuffer elements, DataType type, Shape shape, NumberRange numbers) {
        int size = type.getNumOfBytes();
        int count = elements.remaining() / size;
        if (numbers == NumberRange.ANY || !type.isFloating() && type != DataType.BOOLEAN) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (type == DataType.BOOLEAN) {
                if ((elements.get(i) & ~1) != 0) {
                    throw new WireFault("holds neither true nor false at " + at(i, shape));
                }
                continue;
            }
            double element = size == Float.BYTES ? elements.getFloat(i * size) : elements.getDouble(i * size);
            if (!numbers.accepts(element)) {
                throw NumberRange.bad(element, " at " + at(i, shape));
            }
        }
    }

    private static String at(int index, Shape shape) {
        StringBuilder at = new StringBuilder();
        long rest = index;
        for (int i = shape.dimension() - 1; i >= 0; i--) {
            at.insert(0, (i == 0 ? "" : ", ") + rest % shape.get(i));
            rest /= shape.get(i);
        }
        return "(" + at + ")";
    }

    @Override
    public boolean mutable() {
        return true;
    }
}
