package assay.checker;

import assay.catalogue.TaskInfo;
import assay.tasks.NotDone;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.verdict.StudentThrew;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;

/** Subjects without isolation, for tests of the grading alone: calls go straight to an object of this JVM. */
final class InProcessSubjects implements Subjects {

    private final Object answer;
    private int calls;
    private int callsAfterEnd;

    InProcessSubjects(Object answer) {
        this.answer = answer;
    }

    int calls() {
        return calls;
    }

    int callsAfterEnd() {
        return callsAfterEnd;
    }

    @Override
    public Subject open(TaskInfo task, Duration time, boolean fresh) {
        return new Direct(task.type());
    }

    @Override
    public void close() {}

    private final class Direct implements Subject {
        private final Object proxy;
        private boolean ended;

        Direct(Class<?> type) {
            proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                if (method.getDeclaringClass() == Object.class) {
                    return method.invoke(answer, arguments);
                }
                calls++;
                callsAfterEnd += ended ? 1 : 0;
                try {
                    return method.invoke(answer, arguments);
                } catch (InvocationTargetException e) {
                    throw translated(e.getCause());
                }
            });
        }

        private Throwable translated(Throwable thrown) {
            return thrown instanceof NotDone
                    ? new Finding(Status.MISSING, "not implemented yet")
                    : new StudentThrew(thrown.getClass().getName(), String.valueOf(thrown.getMessage()), "");
        }

        @Override
        public Object proxy() {
            return proxy;
        }

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
        public void close() {
            ended = true;
        }
    }
}
