package hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Answers wrongly, and hangs up without ending when it is asked about smaller inputs. */
public final class ClosesWhileShrunk extends RightHouseholderProduct {

    private int calls;

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        if (++calls > 2) {
            hangUp();
        }
        return List.of();
    }

    private static void hangUp() {
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
            Thread.sleep(600_000);
        } catch (ReflectiveOperationException | IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
