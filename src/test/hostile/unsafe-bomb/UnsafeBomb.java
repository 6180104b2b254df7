package hostile;

import java.lang.reflect.Field;
import org.ejml.data.DMatrixRMaj;

/** Fills memory outside the heap. */
public final class UnsafeBomb extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        sun.misc.Unsafe unsafe = unsafe();
        while (true) {
            unsafe.setMemory(unsafe.allocateMemory(16 << 20), 16 << 20, (byte) 1);
        }
    }

    private static sun.misc.Unsafe unsafe() {
        try {
            Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (sun.misc.Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
