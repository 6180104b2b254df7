package assay.worker;

import assay.tasks.NotDone;
import assay.tasks.Task;
import assay.wire.WireFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The submission's services, each loaded when it is first asked for. */
final class Providers {

    /** A loaded service. */
    record Provider(Class<?> task, Object object) {}

    private final ClassLoader submission;
    private final String tasks;
    private final List<Provider> loaded = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param submission loads the submission's classes
     * @param tasks how the names of task interfaces begin; nothing else is loaded for the checker
     */
    Providers(ClassLoader submission, String tasks) {
        this.submission = submission;
        this.tasks = tasks;
    }

    /** Loads the service of a task and returns its number; whatever the submission throws goes through. */
    int open(String task) throws Throwable {
        Integer known = numbers.get(task);
        if (known != null) {
            return known;
        }
        loaded.add(load(type(task)));
        numbers.put(task, loaded.size() - 1);
        return loaded.size() - 1;
    }

    Provider get(int number) {
        if (number < 0 || number >= loaded.size()) {
            throw new WireFault("calls service " + number + ", which was not opened");
        }
        return loaded.get(number);
    }

    private Class<?> type(String task) throws ClassNotFoundException {
        if (!task.startsWith(tasks)) {
            throw new WireFault("asks for " + task + ", which is no task");
        }
        Class<?> type = Class.forName(task, false, Providers.class.getClassLoader());
        if (!type.isInterface() || !type.isAnnotationPresent(Task.class)) {
            throw new WireFault("asks for " + task + ", which is no task");
        }
        return type;
    }

    private Provider load(Class<?> task) throws Throwable {
        try {
            Iterator<?> found = ServiceLoader.load(task, submission).iterator();
            if (!found.hasNext()) {
                throw new NotDone();
            }
            return new Provider(task, found.next());
        } catch (ServiceConfigurationError e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
