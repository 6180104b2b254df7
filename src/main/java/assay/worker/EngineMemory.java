package assay.worker;

import ai.djl.ndarray.BaseNDManager;
import ai.djl.ndarray.NDManager;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps small memory that the engine reads later than DJL believes. A tensor made of Java numbers lies in a direct buffer that
 * its array keeps alive until it is closed. DJL closes the array of {@code a.div(2)} at once, though the engine has stored it for
 * the gradient: a garbage collection between forward and backward frees the buffer, and {@code backward} divides by whatever
 * lies there next. What a right answer earns would be a matter of luck. So the managers of the engine hand the buffers of closed
 * arrays over to this class, which keeps the last of them.
 *
 * <p>DJL has no hook for it: the map of a manager's arrays is replaced by one that sees them leave, just before they let go of
 * their buffers.
 */
final class EngineMemory {

    /** Numbers and short vectors; what is larger was made, and closed, by the submission itself. */
    static final int LARGEST = 1024;

    /** So many operations with numbers between a forward pass and its backward pass; some 16 MiB of Java objects at most. */
    private static final int KEPT = 1 << 16;

    private static final Field RESOURCES = field(BaseNDManager.class.getName(), "resources");
    private static final Field DATA = field("ai.djl.pytorch.engine.PtNDArray", "dataRef");

    private final Deque<ByteBuffer> kept = new ArrayDeque<>();

    /** Watches a manager and all that are made from it, now or later. */
    void watch(NDManager manager) {
        if (manager instanceof BaseNDManager && !(resources(manager) instanceof Watched)) {
            replace(manager, new Watched(resources(manager)));
        }
    }

    private static void replace(NDManager manager, Watched resources) {
        try {
            RESOURCES.set(manager, resources);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void keep(AutoCloseable closing) {
        if (DATA.getDeclaringClass().isInstance(closing)
                && read(DATA, closing) instanceof ByteBuffer buffer
                && buffer.capacity() <= LARGEST) {
            kept.add(buffer);
            if (kept.size() > KEPT) {
                kept.remove();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static ConcurrentHashMap<String, AutoCloseable> resources(NDManager manager) {
        return (ConcurrentHashMap<String, AutoCloseable>) read(RESOURCES, manager);
    }

    private static Object read(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(String type, String name) {
        try {
            Field field = Class.forName(type).getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not the DJL that Assay was built with: " + type + " has no " + name, e);
        }
    }

    /** What a manager has to close: its arrays, and the managers made from it. */
    private final class Watched extends ConcurrentHashMap<String, AutoCloseable> {

        private static final long serialVersionUID = 1;

        Watched(ConcurrentHashMap<String, AutoCloseable> before) {
            before.forEach(this::put);
        }

        @Override
        public AutoCloseable put(String name, AutoCloseable resource) {
            if (resource instanceof NDManager manager) {
                watch(manager);
            }
            return super.put(name, resource);
        }

        /** An array that is closed. */
        @Override
        public AutoCloseable remove(Object name) {
            AutoCloseable leaving = super.remove(name);
            keep(leaving);
            return leaving;
        }

        /** Asked for when the manager is closed, and all its arrays with it. */
        @Override
        public Collection<AutoCloseable> values() {
            Collection<AutoCloseable> all = super.values();
            all.forEach(EngineMemory.this::keep);
            return all;
        }
    }
}
