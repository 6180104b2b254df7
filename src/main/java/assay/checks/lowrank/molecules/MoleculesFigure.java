package assay.checks.lowrank.molecules;

import assay.tasks.lowrank.Molecules;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The submission's classes side by side: the first molecule of each, and all others turned to it by the submission's rotations.
 */
final class MoleculesFigure {

    private static final double APART = 3;
    private static final int MOST_CLASSES = 8;
    private static final double FITS = 1e-3;

    private final Molecules subject;
    private final MoleculeList list;
    private final List<double[]> shapes = new ArrayList<>();
    private final List<double[]> fitting = new ArrayList<>();
    private final List<double[]> off = new ArrayList<>();

    private MoleculesFigure(Molecules subject, MoleculeList list) {
        this.subject = subject;
        this.list = list;
    }

    static Figure draw(Molecules subject, MoleculeList list) {
        return new MoleculesFigure(subject, list).figure();
    }

    private Figure figure() {
        int[] classes = Partition.numbered(subject.classesByRotation(list.molecules(), list.tolerance()));
        int[] sizes = Partition.sizes(classes);
        for (int c = 0; c < Math.min(sizes.length, MOST_CLASSES); c++) {
            DMatrixRMaj first = upright(list.molecules().get(Partition.first(classes, c)));
            shape(first, c);
            for (int i = 0; i < classes.length; i++) {
                if (classes[i] == c) {
                    member(list.molecules().get(i), first, c);
                }
            }
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(layer(Kind.LINE, Role.THEORY, "first molecule of each class, from A to E", shapes));
        add(layers, layer(Kind.POINTS, Role.SUBMISSION, "atoms of the others, turned by your rotations", fitting));
        add(layers, layer(Kind.POINTS, Role.WRONG, "atoms that do not come to lie on it", off));
        return new Figure(
                "Your classes by rotations: " + sizes.length,
                "From left to right " + words(sizes) + " molecules (" + list.origin()
                        + "). A is at the origin of each, B to its right. All molecules of a class belong on its first;"
                        + " two classes that are mirror images of each other show top and bottom exchanged.",
                Axis.linear("x, classes " + (int) APART + " apart"),
                Axis.linear("y"),
                true,
                layers);
    }

    private void shape(DMatrixRMaj first, int c) {
        for (int a = 0; a < first.getNumRows(); a++) {
            shapes.add(place(first, a, c));
        }
        shapes.add(new double[] {Double.NaN, Double.NaN});
    }

    private void member(DMatrixRMaj molecule, DMatrixRMaj first, int c) {
        DMatrixRMaj turned = new DMatrixRMaj(molecule.getNumRows(), 2);
        CommonOps_DDRM.multTransB(molecule, subject.kabsch(molecule, first), turned);
        for (int a = 0; a < turned.getNumRows(); a++) {
            double distance = Math.hypot(turned.get(a, 0) - first.get(a, 0), turned.get(a, 1) - first.get(a, 1));
            add(distance < FITS ? fitting : off, place(turned, a, c));
        }
    }

    /** Points that coincide are drawn once. */
    private static void add(List<double[]> points, double[] point) {
        if (points.stream().noneMatch(p -> Math.hypot(p[0] - point[0], p[1] - point[1]) < FITS)) {
            points.add(point);
        }
    }

    private static void add(List<Layer> layers, Layer layer) {
        if (layer.rows().length > 0) {
            layers.add(layer);
        }
    }

    /** Turned so that the first atom that is not at the origin lies to the right. */
    private static DMatrixRMaj upright(DMatrixRMaj x) {
        for (int a = 0; a < x.getNumRows(); a++) {
            if (Planar.length(x, a) > FITS) {
                return Planar.turned(x, -Math.atan2(x.get(a, 1), x.get(a, 0)));
            }
        }
        return x;
    }

    private static double[] place(DMatrixRMaj x, int a, int c) {
        return new double[] {x.get(a, 0) + APART * c, x.get(a, 1)};
    }

    private static Layer layer(Kind kind, Role role, String label, List<double[]> rows) {
        return new Layer(kind, role, label, rows.toArray(double[][]::new));
    }

    private static String words(int[] sizes) {
        StringBuilder words = new StringBuilder();
        for (int c = 0; c < Math.min(sizes.length, MOST_CLASSES); c++) {
            words.append(c == 0 ? "" : ", ").append(sizes[c]);
        }
        return sizes.length > MOST_CLASSES ? words.append(", …").toString() : words.toString();
    }
}
