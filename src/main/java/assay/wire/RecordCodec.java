package assay.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record: its components in order. Its own constructor judges them, as everywhere. */
final class RecordCodec implements Codec {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final String[] names;
    private final Codec[] components;

    /** @param components filled in later, so that a record may contain itself */
    RecordCodec(Class<?> type, Codec[] components) {
        RecordComponent[] all = type.getRecordComponents();
        this.components = components;
        accessors = Arrays.stream(all).map(RecordComponent::getAccessor).toArray(Method[]::new);
        names = Arrays.stream(all).map(c -> "." + c.getName()).toArray(String[]::new);
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor", e);
        }
        constructor.setAccessible(true);
        for (Method accessor : accessors) {
            accessor.setAccessible(true);
        }
    }

    @Override
    public void write(Sink sink, Object value) {
        if (value == null) {
            throw new WireFault("is null");
        }
        sink.enter();
        for (int i = 0; i < components.length; i++) {
            try {
                components[i].write(sink, component(value, i));
            } catch (WireFault fault) {
                throw fault.within(names[i]);
            }
        }
        sink.leave();
    }

    @Override
    public Object read(Source source) {
        source.enter();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = components[i].read(source);
            } catch (WireFault fault) {
                throw fault.within(names[i]);
            }
        }
        source.leave();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new WireFault("is no " + constructor.getDeclaringClass().getSimpleName() + ": "
                    + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }

    private Object component(Object value, int i) {
        try {
            return accessors[i].invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + names[i], e);
        }
    }

    @Override
    public boolean mutable() {
        return Arrays.stream(components).anyMatch(Codec::mutable);
    }
}
