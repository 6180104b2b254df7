package lowrank;

import assay.tasks.lowrank.Molecules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Atoms are complex numbers, and rotations are unit ones: the best is the phase of Σ x̄_a y_a. */
public final class MoleculesReference implements Molecules {

    @Override
    public double[] norms(DMatrixRMaj x) {
        double[] norms = new double[x.getNumRows()];
        Arrays.setAll(norms, a -> Math.hypot(x.get(a, 0), x.get(a, 1)));
        return norms;
    }

    @Override
    public DMatrixRMaj gram(DMatrixRMaj x) {
        DMatrixRMaj gram = new DMatrixRMaj(x.getNumRows(), x.getNumRows());
        CommonOps_DDRM.multTransB(x, x, gram);
        return gram;
    }

    @Override
    public DMatrixRMaj kabsch(DMatrixRMaj x, DMatrixRMaj y) {
        double re = 0;
        double im = 0;
        for (int a = 0; a < x.getNumRows(); a++) {
            re += x.get(a, 0) * y.get(a, 0) + x.get(a, 1) * y.get(a, 1);
            im += x.get(a, 0) * y.get(a, 1) - x.get(a, 1) * y.get(a, 0);
        }
        double size = Math.hypot(re, im);
        double cos = size == 0 ? 1 : re / size;
        double sin = size == 0 ? 0 : im / size;
        return new DMatrixRMaj(new double[][] {{cos, -sin}, {sin, cos}});
    }

    @Override
    public int[] classesByNorms(List<DMatrixRMaj> molecules, double tolerance) {
        return classes(molecules, (x, y) -> near(norms(x), norms(y), tolerance));
    }

    @Override
    public int[] classesByGram(List<DMatrixRMaj> molecules, double tolerance) {
        return classes(molecules, (x, y) -> near(gram(x).data, gram(y).data, tolerance));
    }

    @Override
    public int[] classesByRotation(List<DMatrixRMaj> molecules, double tolerance) {
        return classes(molecules, (x, y) -> rotated(x, y, tolerance));
    }

    @Override
    public Comparison compare(List<DMatrixRMaj> molecules, double tolerance) {
        int[] rotations = classesByRotation(molecules, tolerance);
        int count = count(rotations);
        int[] mirrors = new int[count];
        for (int c = 0; c < count; c++) {
            DMatrixRMaj mirrored = mirrored(molecules.get(first(rotations, c)));
            mirrors[c] = -1;
            for (int other = 0; other < count; other++) {
                if (rotated(mirrored, molecules.get(first(rotations, other)), tolerance)) {
                    mirrors[c] = other;
                }
            }
        }
        return new Comparison(
                count(classesByNorms(molecules, tolerance)),
                count(classesByGram(molecules, tolerance)),
                count,
                mirrors);
    }

    private boolean rotated(DMatrixRMaj x, DMatrixRMaj y, double tolerance) {
        DMatrixRMaj turned = new DMatrixRMaj(x.getNumRows(), 2);
        CommonOps_DDRM.multTransB(x, kabsch(x, y), turned);
        return near(turned.data, y.data, tolerance);
    }

    private static DMatrixRMaj mirrored(DMatrixRMaj x) {
        DMatrixRMaj mirrored = x.copy();
        for (int a = 0; a < x.getNumRows(); a++) {
            mirrored.set(a, 1, -x.get(a, 1));
        }
        return mirrored;
    }

    /** Numbers from 0 in the order of appearance; a molecule is compared with the first of each class. */
    private static int[] classes(List<DMatrixRMaj> molecules, BiPredicate<DMatrixRMaj, DMatrixRMaj> same) {
        List<DMatrixRMaj> firsts = new ArrayList<>();
        int[] classes = new int[molecules.size()];
        for (int i = 0; i < classes.length; i++) {
            DMatrixRMaj molecule = molecules.get(i);
            int c = 0;
            while (c < firsts.size() && !same.test(firsts.get(c), molecule)) {
                c++;
            }
            if (c == firsts.size()) {
                firsts.add(molecule);
            }
            classes[i] = c;
        }
        return classes;
    }

    private static int count(int[] classes) {
        return (int) Arrays.stream(classes).distinct().count();
    }

    private static int first(int[] classes, int c) {
        int i = 0;
        while (classes[i] != c) {
            i++;
        }
        return i;
    }

    private static boolean near(double[] x, double[] y, double tolerance) {
        for (int i = 0; i < x.length; i++) {
            if (Math.abs(x[i] - y[i]) > tolerance) {
                return false;
            }
        }
        return true;
    }
}
