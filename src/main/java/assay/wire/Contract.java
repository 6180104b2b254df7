package assay.wire;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods of an interface as both sides number them. */
public final class Contract {

    private final Class<?> type;
    private final List<Call> calls;
    private final Map<Method, Call> byMethod = new HashMap<>();

    private Contract(Class<?> type, List<Call> calls) {
        this.type = type;
        this.calls = List.copyOf(calls);
        for (Call call : calls) {
            byMethod.put(call.method(), call);
        }
    }

    static Contract of(Class<?> type, Codecs codecs) {
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
                methods.add(method);
            }
        }
        methods.sort(Comparator.comparing(Method::getName).thenComparing(m -> Arrays.toString(m.getParameterTypes())));
        List<Call> calls = new ArrayList<>();
        for (Method method : methods) {
            calls.add(Call.of(type, method, calls.size(), codecs));
        }
        return new Contract(type, calls);
    }

    /** The interface. */
    public Class<?> type() {
        return type;
    }

    /** The call with this number; a fault if there is none. */
    public Call call(int number) {
        if (number < 0 || number >= calls.size()) {
            throw new WireFault(
                    "calls method " + number + " of " + type.getSimpleName() + ", which has " + calls.size());
        }
        return calls.get(number);
    }

    /** The call of this method of the interface. */
    public Call call(Method method) {
        Call call = byMethod.get(method);
        if (call == null) {
            throw new IllegalArgumentException(method + " is no method of " + type.getName());
        }
        return call;
    }
}
