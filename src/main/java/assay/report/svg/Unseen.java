package assay.report.svg;

import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a frame cannot show: nothing is left out silently. */
final class Unseen {

    private int outside;
    private int notFinite;
    private int notPositive;

    private Unseen() {}

    static String in(Frame frame, List<Layer> layers) {
        Unseen unseen = new Unseen();
        for (Layer layer : layers) {
            if (layer.kind() == Kind.LINE || layer.kind() == Kind.POINTS || layer.kind() == Kind.BARS) {
                for (double[] row : layer.rows()) {
                    unseen.count(frame, layer.kind(), Extent.cell(row, 0), Extent.cell(row, 1));
                }
            }
        }
        return unseen.text(layers.stream().filter(l -> l.kind() == Kind.HEAT).toList());
    }

    private void count(Frame frame, Kind kind, double x, double y) {
        boolean gap = kind == Kind.LINE && Double.isNaN(x + y);
        if (gap || frame.shows(x, y)) {
            return;
        }
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            notFinite++;
        } else if ((frame.x().log() && x <= 0) || (frame.y().log() && y <= 0)) {
            notPositive++;
        } else {
            outside++;
        }
    }

    private String text(List<Layer> heat) {
        List<String> parts = new ArrayList<>();
        add(parts, outside, "outside the frame");
        add(parts, notFinite, "not finite");
        add(parts, notPositive, "≤ 0");
        String note = parts.isEmpty() ? "" : "Not shown: " + String.join(", ", parts) + ".";
        return HeatMap.holdsNaN(heat) ? (note + " Grey: not a number.").strip() : note;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + (count == 1 ? " value " : " values ") + what);
        }
    }
}
