package assay.checker;

import assay.catalogue.TaskInfo;
import java.time.Duration;

/** Where subjects come from: workers of one submission. */
public interface Subjects extends AutoCloseable {

    /**
     * A subject for one property.
     *
     * @param task whose interface the proxy has
     * @param time CPU time that the property may take
     * @param fresh whether it must be alone in a new worker
     */
    Subject open(TaskInfo task, Duration time, boolean fresh);

    @Override
    void close();
}
