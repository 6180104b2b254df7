package hostile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A tensor that lies in one respect. */
record Impostor(int lie, NDArray truth) implements InvocationHandler {

    static NDArray of(int lie, NDArray truth) {
        return (NDArray) Proxy.newProxyInstance(
                NDArray.class.getClassLoader(), new Class<?>[] {NDArray.class}, new Impostor(lie, truth));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getDataType" -> type();
            case "getShape" -> shape();
            case "toByteBuffer" -> bytes();
            default -> plain(method, arguments);
        };
    }

    private Object type() {
        DataType[] types = {null, DataType.UNKNOWN, DataType.FLOAT16, DataType.STRING, DataType.BOOLEAN, DataType.INT64};
        return lie % 16 < types.length ? types[lie % 16] : truth.getDataType();
    }

    private Object shape() {
        return switch (lie % 16) {
            case 6 -> new Shape(-1, Long.MIN_VALUE, 3);
            case 7 -> new Shape(1L << 32, 1L << 32, 1);
            case 8 -> new Shape(ones(300));
            case 9 -> new Shape(ones(16));
            case 10 -> null;
            case 11 -> new Shape(0, 1 << 30, 1 << 30);
            default -> truth.getShape();
        };
    }

    private Object bytes() {
        ByteBuffer right = truth.toByteBuffer();
        return switch (lie % 16) {
            case 12 -> null;
            case 13 -> ByteBuffer.allocate(7);
            case 14 -> right.duplicate().order(ByteOrder.BIG_ENDIAN);
            case 15 -> ByteBuffer.allocate(1 << 26).order(ByteOrder.nativeOrder());
            default -> right;
        };
    }

    private Object plain(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(truth, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static long[] ones(int dimensions) {
        long[] shape = new long[dimensions];
        Arrays.fill(shape, 1);
        return shape;
    }
}
