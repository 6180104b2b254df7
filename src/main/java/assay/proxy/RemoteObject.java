package assay.proxy;

import assay.wire.Call;
import assay.wire.Contract;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;

/** Stands in for an object of the submission: a service, or something that it handed over. */
final class RemoteObject implements InvocationHandler {

    static final int UNOPENED = Integer.MIN_VALUE;

    private final Exchange exchange;
    private final Contract contract;
    private final int number;
    private final Lease lease;

    /**
     * @param number the worker's number of the object, or {@link #UNOPENED} for a service yet to be asked for
     * @param lease how long the object may be called
     */
    RemoteObject(Exchange exchange, Contract contract, int number, Lease lease) {
        this.exchange = exchange;
        this.contract = Objects.requireNonNull(contract, "contract is null");
        this.number = number;
        this.lease = lease;
    }

    Object proxy() {
        Class<?> type = contract.type();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    /** The subject of {@code exchange} behind a proxy, or null if {@code value} is none. */
    static RemoteObject behind(Object value, Exchange exchange) {
        return Proxy.isProxyClass(value.getClass())
                        && Proxy.getInvocationHandler(value) instanceof RemoteObject subject
                        && subject.exchange == exchange
                ? subject
                : null;
    }

    int number() {
        return number;
    }

    Class<?> type() {
        return contract.type();
    }

    Lease lease() {
        return lease;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return local(proxy, method, arguments);
        }
        Call call = contract.call(method);
        return exchange.call(this, call, arguments);
    }

    private Object local(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the submission's " + contract.type().getSimpleName();
        };
    }
}
