package assay.report.pages;

import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import assay.verdict.SubmissionResult;
import java.util.List;

/** How many submissions earned which share of their points. */
final class Histogram {

    private static final int BINS = 10;

    private Histogram() {}

    static Figure of(List<SubmissionResult> submissions) {
        double[][] rows = new double[BINS][2];
        for (int i = 0; i < BINS; i++) {
            rows[i][0] = (i + 0.5) * 100.0 / BINS;
        }
        for (SubmissionResult s : submissions) {
            double share = s.maxScore() > 0 ? s.score() / s.maxScore() : 0;
            rows[Math.min(BINS - 1, (int) (share * BINS))][1]++;
        }
        return new Figure(
                "Distribution of scores",
                "Submissions by the share of points earned, in steps of 10 %",
                Axis.linear("share of the points, %"),
                Axis.linear("submissions"),
                false,
                List.of(new Layer(Kind.BARS, Role.SUBMISSION, "", rows)));
    }
}
