package assay.cli;

import assay.grading.GradingListener;
import assay.verdict.SubmissionResult;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, plain lines elsewhere. */
final class Progress implements GradingListener, AutoCloseable {

    private final PrintWriter out;
    private final boolean terminal;
    private ProgressBar bar;
    private int total;
    private int done;

    Progress(PrintWriter out) {
        this.out = out;
        this.terminal = System.console() != null && System.getenv("CI") == null;
    }

    @Override
    public void begins(int submissions) {
        total = submissions;
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Grading")
                    .setInitialMax(submissions)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build();
        }
    }

    @Override
    public void graded(SubmissionResult result) {
        done++;
        if (bar != null) {
            bar.step();
            return;
        }
        out.println(Printed.line(String.format(
                Locale.ROOT,
                "[%d/%d] %s: %.2f of %.2f",
                done,
                total,
                result.name(),
                result.score(),
                result.maxScore())));
    }

    @Override
    public void note(String line) {
        out.println(Printed.line(line));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
