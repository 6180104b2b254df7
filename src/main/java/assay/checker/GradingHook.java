package assay.checker;

import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.RealData;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Where jqwik meets Assay: sets seeds and tries, hands in the subject, and lets our own run judge each try. */
public final class GradingHook implements AroundPropertyHook, AroundTryHook, ResolveParameterHook {

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return Launch.isRunning();
    }

    @Override
    public int aroundPropertyProximity() {
        return -100;
    }

    @Override
    public int aroundTryProximity() {
        return -100;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Launch launch = Launch.current();
        Graded graded = context.findAnnotation(Graded.class)
                .orElseThrow(() -> new IllegalStateException(context.label() + " is no graded property"));
        String id = context.targetMethod().getName();
        context.attributes().setSeed(Long.toString(launch.seed(id)));
        context.attributes().setTries(launch.tries(id));
        return launch.run(id, graded, property);
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        return Launch.current().property().attempt(aTry, parameters);
    }

    @Override
    public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext context) {
        Class<?> type = parameter.typeUsage().getRawType();
        if (type == Evidence.class) {
            return Optional.of(ignored -> Launch.current().property().evidence());
        }
        if (type == RealData.class) {
            return Optional.of(ignored -> Launch.current().data());
        }
        if (type == Launch.current().subjectType()) {
            return Optional.of(ignored -> Launch.current().property().subject().proxy());
        }
        return Optional.empty();
    }
}
