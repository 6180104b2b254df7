package assay.report.svg;

import assay.verdict.Figure;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a layer is told from the others: the role gives the colour, the place among the layers of that role the dash and mark.
 *
 * @param role what the layer stands for
 * @param variant 0 for the first layer of the role, up to 3
 */
record Look(Role role, int variant) {

    private static final int VARIANTS = 4;

    static Map<Layer, Look> of(Figure figure) {
        return of(figure.layers());
    }

    private static Map<Layer, Look> of(List<Layer> layers) {
        Map<Role, Integer> seen = new EnumMap<>(Role.class);
        Map<Layer, Look> looks = new LinkedHashMap<>();
        for (Layer layer : layers) {
            int n = seen.merge(layer.role(), 1, Integer::sum) - 1;
            looks.putIfAbsent(layer, new Look(layer.role(), n % VARIANTS));
        }
        return looks;
    }

    String type() {
        return role.name().toLowerCase(Locale.ROOT) + " v" + variant;
    }

    Mark mark() {
        if (role == Role.WRONG) {
            return Mark.CROSS;
        }
        return switch (variant) {
            case 0 -> Mark.DOT;
            case 1 -> Mark.SQUARE;
            case 2 -> Mark.DIAMOND;
            default -> Mark.TRIANGLE;
        };
    }
}
