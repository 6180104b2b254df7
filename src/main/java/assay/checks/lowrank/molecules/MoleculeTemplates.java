package assay.checks.lowrank.molecules;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * Molecules that lists are made of. The first five are those of the sheet's file: A at the origin, B = 1, C = ±i/2, D and E of
 * length 1; the second and the fifth are mirror images, as are the third and the fourth, while the first has no partner there.
 * The others are slips waiting to be made.
 */
final class MoleculeTemplates {

    private static final double EIGHTH = Math.PI / 4;

    private static final DMatrixRMaj FIRST = of(0.5, -EIGHTH, -3 * EIGHTH);
    private static final DMatrixRMaj SECOND = of(-0.5, -EIGHTH, 3 * EIGHTH);

    private static final List<DMatrixRMaj> ALL = List.of(
            FIRST,
            SECOND,
            of(0.5, 3 * EIGHTH, -3 * EIGHTH),
            of(-0.5, -3 * EIGHTH, 3 * EIGHTH),
            of(0.5, EIGHTH, -3 * EIGHTH),
            // The partner that the first lacks.
            Planar.mirrored(FIRST),
            // On a line through the origin: their own mirror images, with the norms of those above.
            onLine(1, 0.5, -1, 1),
            onLine(1, -0.5, 1, -1),
            // The same norms at other atoms, and other norms.
            rows(0, 0, 0, 0.5, 1, 0, 0, 1, -1, 0),
            scaled(FIRST, 3, 1.5),
            Planar.mirrored(scaled(FIRST, 3, 1.5)),
            // As far from its neighbours as the first, but not from the origin.
            moved(FIRST, 0.3, 0.2),
            // Little is different from the first: one atom, by 0.25 in angle.
            of(0.5, -EIGHTH + 0.25, -3 * EIGHTH));

    /** How many of them are those of the sheet's file. */
    static final int OF_THE_SHEET = 5;

    private MoleculeTemplates() {}

    static int count() {
        return ALL.size();
    }

    static List<DMatrixRMaj> all() {
        return ALL;
    }

    static DMatrixRMaj at(int number) {
        return ALL.get(number);
    }

    private static DMatrixRMaj of(double c, double angleOfD, double angleOfE) {
        return rows(0, 0, 1, 0, 0, c, Math.cos(angleOfD), Math.sin(angleOfD), Math.cos(angleOfE), Math.sin(angleOfE));
    }

    private static DMatrixRMaj onLine(double b, double c, double d, double e) {
        return rows(0, 0, b, 0, c, 0, d, 0, e, 0);
    }

    private static DMatrixRMaj scaled(DMatrixRMaj x, int atom, double times) {
        DMatrixRMaj scaled = x.copy();
        scaled.set(atom, 0, times * x.get(atom, 0));
        scaled.set(atom, 1, times * x.get(atom, 1));
        return scaled;
    }

    private static DMatrixRMaj moved(DMatrixRMaj x, double right, double up) {
        DMatrixRMaj moved = new DMatrixRMaj(x.getNumRows(), 2);
        IntStream.range(0, x.getNumRows()).forEach(a -> {
            moved.set(a, 0, x.get(a, 0) + right);
            moved.set(a, 1, x.get(a, 1) + up);
        });
        return moved;
    }

    private static DMatrixRMaj rows(double... entries) {
        return new DMatrixRMaj(entries.length / 2, 2, true, entries);
    }
}
