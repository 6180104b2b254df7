package hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import org.ejml.data.DMatrixRMaj;

/** Closes the frames' own descriptor. */
public final class CloseFrames extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
            long offset = unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField("fd"));
            for (int fd = 3; fd < 64; fd++) {
                FileDescriptor descriptor = new FileDescriptor();
                unsafe.putInt(descriptor, offset, fd);
                new FileOutputStream(descriptor).close();
            }
            return 1;
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
