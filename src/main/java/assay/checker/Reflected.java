package assay.checker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;

/**
 * A try without jqwik: the property's method, called with given values.
 *
 * @param type the class that declares the property
 * @param property its method
 */
record Reflected(Class<?> type, Method property) implements TryExecutor {

    @Override
    public TryExecutionResult execute(List<Object> parameters) {
        try {
            property.setAccessible(true);
            property.invoke(Grader.instance(type), parameters.toArray());
            return TryExecutionResult.satisfied();
        } catch (InvocationTargetException e) {
            return TryExecutionResult.falsified(e.getCause());
        } catch (ReflectiveOperationException e) {
            return TryExecutionResult.falsified(new IllegalStateException("cannot call " + property.getName(), e));
        }
    }
}
