package answers;

import assay.tasks.lowrank.Molecules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Numbers the mirror images by molecule, not by class. */
public final class MirrorsByMolecule implements Molecules {

    @Override
    public double[] norms(DMatrixRMaj x) {
        double[] norms = new double[x.getNumRows()];
        for (int a = 0; a < norms.length; a++) {
            norms[a] = Math.hypot(x.get(a, 0), x.get(a, 1));
        }
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
        double dot = 0;
        double cross = 0;
        for (int a = 0; a < x.getNumRows(); a++) {
            dot += x.get(a, 0) * y.get(a, 0) + x.get(a, 1) * y.get(a, 1);
            cross += x.get(a, 0) * y.get(a, 1) - x.get(a, 1) * y.get(a, 0);
        }
        return rotation(Math.atan2(cross, dot));
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
        return classes(molecules, (x, y) -> near(turned(x, kabsch(x, y)).data, y.data, tolerance));
    }

    @Override
    public Comparison compare(List<DMatrixRMaj> molecules, double tolerance) {
        int[] classes = classesByRotation(molecules, tolerance);
        int count = count(classes);
        int[] mirrors = new int[count];
        for (int c = 0; c < count; c++) {
            mirrors[c] = -1;
            for (int i = 0; i < classes.length; i++) {
                if (isMirror(molecules.get(first(classes, c)), molecules.get(i), tolerance)) {
                    mirrors[c] = i;
                }
            }
        }
        return new Comparison(
                count(classesByNorms(molecules, tolerance)),
                count(classesByGram(molecules, tolerance)),
                count,
                mirrors);
    }

    private boolean isMirror(DMatrixRMaj x, DMatrixRMaj y, double tolerance) {
        DMatrixRMaj mirrored = x.copy();
        for (int a = 0; a < x.getNumRows(); a++) {
            mirrored.set(a, 1, -x.get(a, 1));
        }
        return near(turned(mirrored, kabsch(mirrored, y)).data, y.data, tolerance);
    }

    private static int first(int[] classes, int number) {
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == number) {
                return i;
            }
        }
        throw new IllegalArgumentException("class " + number);
    }

    private static int count(int[] classes) {
        return (int) Arrays.stream(classes).distinct().count();
    }

    private static int[] classes(List<DMatrixRMaj> molecules, BiPredicate<DMatrixRMaj, DMatrixRMaj> same) {
        List<DMatrixRMaj> found = new ArrayList<>();
        int[] classes = new int[molecules.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = -1;
            for (int c = 0; c < found.size() && classes[i] < 0; c++) {
                classes[i] = same.test(found.get(c), molecules.get(i)) ? c : -1;
            }
            if (classes[i] < 0) {
                classes[i] = found.size();
                found.add(molecules.get(i));
            }
        }
        return classes;
    }

    private static DMatrixRMaj rotation(double angle) {
        return new DMatrixRMaj(
                new double[][] {{Math.cos(angle), -Math.sin(angle)}, {Math.sin(angle), Math.cos(angle)}});
    }

    private static DMatrixRMaj turned(DMatrixRMaj x, DMatrixRMaj r) {
        DMatrixRMaj turned = new DMatrixRMaj(x.getNumRows(), 2);
        CommonOps_DDRM.multTransB(x, r, turned);
        return turned;
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
