package assay.grading;

import assay.verdict.SubmissionResult;

/** Hears of a run's progress; called by one thread at a time. */
public interface GradingListener {

    /** So many submissions will be graded. */
    void begins(int submissions);

    /** One submission is graded; its result is final unless a property turns out to be void. */
    void graded(SubmissionResult result);

    /** Something to tell the instructor while the run goes on. */
    void note(String line);
}
