package assay.wire;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;

/** One method that may be called over the wire, and how its arguments and its result cross. */
public final class Call {

    private static final Object[] NONE = {};

    private final Method method;
    private final int number;
    private final String title;
    private final String[] names;
    private final Codec[] arguments;
    private final Codec result;
    private final boolean mutable;

    private Call(Method method, int number, String title, String[] names, Codec[] arguments, Codec result) {
        this.method = method;
        this.number = number;
        this.title = title;
        this.names = names;
        this.arguments = arguments;
        this.result = result;
        boolean any = false;
        for (Codec argument : arguments) {
            any |= argument.mutable();
        }
        mutable = any;
    }

    static Call of(Class<?> type, Method method, int number, Codecs codecs) {
        String title = type.getSimpleName() + "." + method.getName();
        Parameter[] parameters = method.getParameters();
        String[] names = new String[parameters.length];
        Codec[] arguments = new Codec[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            names[i] = "argument " + parameters[i].getName();
            arguments[i] = codecs.of(parameters[i].getParameterizedType(), title + ", " + names[i]);
        }
        boolean none = method.getReturnType() == void.class;
        Codec result = none ? null : codecs.of(method.getGenericReturnType(), title + ", result");
        method.setAccessible(true);
        return new Call(method, number, title, names, arguments, result);
    }

    public Method method() {
        return method;
    }

    /** The method's number within its contract. */
    public int number() {
        return number;
    }

    /** The interface and the method, such as {@code DualNorm.dual}. */
    public String title() {
        return title;
    }

    /** Whether the called code could change an argument in place. */
    public boolean mutable() {
        return mutable;
    }

    /** Appends the arguments; {@code null} stands for none. */
    public void writeArguments(Sink sink, Object[] values) {
        Object[] all = values == null ? NONE : values;
        for (int i = 0; i < arguments.length; i++) {
            try {
                arguments[i].write(sink, all[i]);
            } catch (WireFault fault) {
                throw fault.within(names[i]);
            }
        }
    }

    /** Takes the arguments and checks that nothing follows. */
    public Object[] readArguments(Source source) {
        Object[] values = arguments.length == 0 ? NONE : new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            try {
                values[i] = arguments[i].read(source);
            } catch (WireFault fault) {
                throw fault.within(names[i]);
            }
        }
        source.end();
        return values;
    }

    /** Appends the result. */
    public void writeResult(Sink sink, Object value) {
        if (result != null) {
            try {
                result.write(sink, value);
            } catch (WireFault fault) {
                throw fault.within("result");
            }
        }
    }

    /** Takes the result and checks that nothing follows. */
    public Object readResult(Source source) {
        Object value = null;
        if (result != null) {
            try {
                value = result.read(source);
            } catch (WireFault fault) {
                throw fault.within("result");
            }
        }
        source.end();
        return value;
    }
}
