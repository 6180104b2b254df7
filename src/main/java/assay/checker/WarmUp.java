package assay.checker;

import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.verdict.Finding;
import assay.verdict.Status;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;

/**
 * Runs a few properties against a submission that does nothing: half of a checker's first second goes into loading jqwik, and
 * is free while submissions are still being compiled.
 */
final class WarmUp implements Subjects {

    private static final int PROPERTIES = 4;

    private WarmUp() {}

    /** Does it; what is found is nobody's. */
    static void of(TaskInfo task, Plan plan) {
        PropertyClass properties = PropertyClass.of(task);
        List<PropertyInfo> few =
                properties.properties().stream().limit(PROPERTIES).toList();
        Launch.of(properties, few, new WarmUp(), plan, false);
    }

    @Override
    public Subject open(TaskInfo task, Duration time, boolean fresh) {
        return new Nobody(Proxy.newProxyInstance(
                task.type().getClassLoader(), new Class<?>[] {task.type()}, (self, method, x) -> {
                    throw new Finding(Status.MISSING, "nobody is there");
                }));
    }

    @Override
    public void close() {}

    private record Nobody(Object proxy) implements Subject {

        @Override
        public void endTry() {}

        @Override
        public void renewDeadline() {}

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        @Override
        public String output() {
            return "";
        }

        @Override
        public boolean changedArgument() {
            return false;
        }

        @Override
        public void discard() {}

        @Override
        public void close() {}
    }
}
