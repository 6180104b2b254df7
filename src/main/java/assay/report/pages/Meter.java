package assay.report.pages;

import assay.report.text.Numbers;

/** Points earned of points to be had. */
record Meter(String score, String max, String pending, double share) {

    static Meter of(double score, double max, double pending) {
        double share = max > 0 ? Math.max(0, Math.min(1, score / max)) : 0;
        return new Meter(Numbers.points(score), Numbers.points(max), pending > 0 ? Numbers.points(pending) : "", share);
    }

    String percent() {
        return Numbers.decimals(100 * share, 1);
    }

    /** One of five steps for the colour: 0 for nothing, 4 for everything. */
    String tone() {
        if (share <= 0) {
            return "q0";
        }
        return share >= 0.9995 ? "q4" : share < 0.4 ? "q1" : share < 0.75 ? "q2" : "q3";
    }
}
