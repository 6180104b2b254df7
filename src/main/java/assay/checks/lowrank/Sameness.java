package assay.checks.lowrank;

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
