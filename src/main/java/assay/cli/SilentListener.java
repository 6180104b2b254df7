package assay.cli;

import assay.grading.GradingListener;
import assay.verdict.SubmissionResult;

/** Hears and says nothing: the summary follows within seconds. */
final class SilentListener implements GradingListener {

    @Override
    public void begins(int submissions) {}

    @Override
    public void graded(SubmissionResult result) {}

    @Override
    public void note(String line) {}
}
