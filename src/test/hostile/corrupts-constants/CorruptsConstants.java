package hostile;

import java.lang.reflect.Field;
import org.ejml.data.DMatrixRMaj;

/** Changes what small integers, true and the empty string are for its whole JVM. */
public final class CorruptsConstants extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
            long number = unsafe.objectFieldOffset(Integer.class.getDeclaredField("value"));
            for (int i = -128; i < 128; i++) {
                unsafe.putInt(Integer.valueOf(i), number, 7);
            }
            unsafe.putBoolean(Boolean.FALSE, unsafe.objectFieldOffset(Boolean.class.getDeclaredField("value")), true);
            unsafe.putObject("", unsafe.objectFieldOffset(String.class.getDeclaredField("value")), new byte[] {60, 98, 62});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return 1;
    }
}
