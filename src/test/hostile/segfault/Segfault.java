package hostile;

import java.lang.reflect.Field;
import org.ejml.data.DMatrixRMaj;

/** Writes to address 0. */
public final class Segfault extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        unsafe().putAddress(0, 0);
        return 1;
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
