package hostile;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.ejml.data.DMatrixRMaj;

/** Stops its own process by a signal, as a shell does, and is not ended by it. */
public final class StopsItself extends RightDualNorm {

    /** Where a method keeps whether it may be called by anybody. */
    private static final long ACCESSIBLE = 12;

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Method raise = Class.forName("jdk.internal.misc.Signal").getDeclaredMethod("raise0", int.class);
            ((sun.misc.Unsafe) field.get(null)).putBoolean(raise, ACCESSIBLE, true);
            raise.invoke(null, 19);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return 1;
    }
}
