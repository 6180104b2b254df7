package assay.checks.lowrank.molecules;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * When two molecules are the same, decided by complete invariants and without turning anything: the numbers x̄_a x_b, of which
 * moduli on the diagonal are norms, real parts the Gram matrix, which is complete for O(2), and all of it complete for SO(2).
 */
enum Sameness {
    NORMS("norms", "the norms of their atoms agree", "some norm differs"),
    GRAM("Gram matrices", "their Gram matrices agree", "some inner product differs"),
    ROTATION(
            "rotations",
            "a rotation takes one to the other",
            "no rotation takes one to the other, though a reflection may");

    /** What exact copies differ by: rounding of products of at most 10, a few units. */
    private static final double ROUNDING = 1e-14;

    /** What different molecules differ by, in τ: noise of τ/100, at most τ/4 in an invariant, leaves 100 of it. */
    private static final double APART = 101;

    private final String words;
    private final String yes;
    private final String no;

    Sameness(String words, String yes, String no) {
        this.words = words;
        this.yes = yes;
        this.no = no;
    }

    /** What classes go by. */
    String words() {
        return words;
    }

    /** Why two molecules are the same, or are not. */
    String why(boolean same) {
        return same ? yes : no;
    }

    /** Whether they are the same up to {@code margin} in every invariant. */
    boolean same(DMatrixRMaj x, DMatrixRMaj y, double margin) {
        for (int a = 0; a < x.getNumRows(); a++) {
            if (Math.abs(Planar.length(x, a) - Planar.length(y, a)) > margin) {
                return false;
            }
            for (int b = 0; b < a; b++) {
                if (differ(x, y, a, b, margin)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean differ(DMatrixRMaj x, DMatrixRMaj y, int a, int b, double margin) {
        boolean gram = Math.abs(Planar.dot(x, a, x, b) - Planar.dot(y, a, y, b)) > margin;
        boolean area = Math.abs(Planar.cross(x, a, x, b) - Planar.cross(y, a, y, b)) > margin;
        return this != NORMS && gram || this == ROTATION && area;
    }

    /** Whether each way finds them equal but for rounding, or as far apart as the exercise promises. */
    static boolean isClear(DMatrixRMaj x, DMatrixRMaj y, double tau) {
        for (Sameness sameness : values()) {
            double distance = sameness.distance(x, y);
            if (distance > ROUNDING && distance < APART * tau) {
                return false;
            }
        }
        return true;
    }

    /**
     * The largest difference of norms, or of entries of Gram matrices, or what some atom is at least off however x is turned: if
     * every atom of x, turned, were within d of y's, |x̄_a x_b − ȳ_a y_b| ≤ d(|x_b| + |y_a|) and ≤ d(|x_a| + |y_b|).
     */
    private double distance(DMatrixRMaj x, DMatrixRMaj y) {
        double distance = 0;
        for (int a = 0; a < x.getNumRows(); a++) {
            for (int b = 0; b < x.getNumRows(); b++) {
                distance = Math.max(distance, distance(x, y, a, b));
            }
        }
        return distance;
    }

    private double distance(DMatrixRMaj x, DMatrixRMaj y, int a, int b) {
        double dot = Math.abs(Planar.dot(x, a, x, b) - Planar.dot(y, a, y, b));
        double cross = Math.abs(Planar.cross(x, a, x, b) - Planar.cross(y, a, y, b));
        double lengths = Math.min(Planar.length(x, b) + Planar.length(y, a), Planar.length(x, a) + Planar.length(y, b));
        return switch (this) {
            case NORMS -> Math.abs(Planar.length(x, a) - Planar.length(y, a));
            case GRAM -> dot;
            case ROTATION -> lengths == 0 ? 0 : Math.hypot(dot, cross) / lengths;
        };
    }

    /** The classes of a list: numbers from 0 in the order of first appearance. */
    int[] classes(List<DMatrixRMaj> molecules, double margin) {
        List<DMatrixRMaj> firsts = new ArrayList<>();
        int[] classes = new int[molecules.size()];
        for (int i = 0; i < classes.length; i++) {
            int c = 0;
            while (c < firsts.size() && !same(firsts.get(c), molecules.get(i), margin)) {
                c++;
            }
            if (c == firsts.size()) {
                firsts.add(molecules.get(i));
            }
            classes[i] = c;
        }
        return classes;
    }
}
