package assay.checker;

import java.util.List;

/** Runs jobs one after another; in this JVM, or in one of its own. */
public interface Checker extends AutoCloseable {

    /** Does a job; the answer has one entry per task of the job. */
    List<Checked> check(Job job);

    @Override
    void close();
}
