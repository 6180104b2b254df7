package assay.worker;

import assay.wire.Call;
import assay.wire.Contract;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands in for an object of the checker; callable from any thread while the call it came with lasts. */
final class Oracle implements InvocationHandler {

    private final Conversation conversation;
    private final Contract contract;
    private final int number;
    private final Scope scope;

    Oracle(Conversation conversation, Contract contract, int number, Scope scope) {
        this.conversation = conversation;
        this.contract = contract;
        this.number = number;
        this.scope = scope;
    }

    Object proxy() {
        Class<?> type = contract.type();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    /** The oracle behind a proxy, or null if {@code value} is none. */
    static Oracle behind(Object value) {
        return Proxy.isProxyClass(value.getClass()) && Proxy.getInvocationHandler(value) instanceof Oracle oracle
                ? oracle
                : null;
    }

    int number() {
        return number;
    }

    Scope scope() {
        return scope;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return local(proxy, method, arguments);
        }
        Call call = contract.call(method);
        return conversation.callBack(this, call, arguments);
    }

    private Object local(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> contract.type().getSimpleName() + "@" + number;
        };
    }
}
