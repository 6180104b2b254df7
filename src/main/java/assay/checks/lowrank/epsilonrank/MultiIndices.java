package assay.checks.lowrank.epsilonrank;

import java.util.ArrayList;
import java.util.List;

/** Multi-indices by their sums. */
final class MultiIndices {

    private MultiIndices() {}

    /** All of {@code variables} entries with |α| &lt; k. */
    static List<int[]> below(int k, int variables) {
        List<int[]> all = new ArrayList<>();
        extend(new int[variables], 0, k, all);
        return all;
    }

    private static void extend(int[] order, int at, int room, List<int[]> all) {
        if (at == order.length) {
            all.add(order.clone());
            return;
        }
        for (int d = 0; d < room; d++) {
            order[at] = d;
            extend(order, at + 1, room - d, all);
        }
        order[at] = 0;
    }
}
