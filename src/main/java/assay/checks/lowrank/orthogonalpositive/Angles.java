package assay.checks.lowrank.orthogonalpositive;

import assay.checks.lowrank.Norms;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * The angles of an orthogonal matrix, found slowly: O is normal, so that the columns of O − I, turned until they are orthogonal,
 * have the lengths 2 sin(θ/2), and those of O + I the lengths 2 cos(θ/2). Both together tell θ to rounding everywhere.
 *
 * @param ascending n angles in [0, π]
 */
record Angles(double[] ascending) {

    /** What stands for 0, as an angle or as a cosine. */
    static final double NOTHING = 1e-8;

    private static final int MOST_SWEEPS = 60;
    private static final double ORTHOGONAL = 1e-15;

    /** The square of a length that is rounding and nothing else. */
    private static final double ROUNDING = 1e-30;

    static Angles of(DMatrixRMaj o) {
        double[] sines = lengths(o, -1);
        double[] cosines = lengths(o, 1);
        int n = sines.length;
        double[] angles = new double[n];
        for (int i = 0; i < n; i++) {
            angles[i] = 2 * Math.atan2(sines[i], cosines[n - 1 - i]);
        }
        return new Angles(angles);
    }

    double largest() {
        return ascending[ascending.length - 1];
    }

    /** Whether xᵀOx > 0 for all x ≠ 0: no angle is right or obtuse. */
    boolean isPositive() {
        return Math.cos(largest()) > NOTHING;
    }

    /** Whether O is I, to rounding. */
    boolean isIdentity() {
        return largest() < NOTHING;
    }

    /** Whether O is symmetric, to rounding: no plane is turned. */
    boolean isSymmetric() {
        return Arrays.stream(ascending).allMatch(a -> Math.sin(a) < NOTHING);
    }

    private static double[] lengths(DMatrixRMaj o, double shift) {
        int n = o.getNumRows();
        double[][] columns = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                columns[j][i] = o.get(i, j) + (i == j ? shift : 0);
            }
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && turns(columns); sweep++) {
            continue;
        }
        return Arrays.stream(columns).mapToDouble(c -> Norms.lp(2, c)).sorted().toArray();
    }

    /** Turns every two columns until they are orthogonal, and answers whether any were not. */
    private static boolean turns(double[][] columns) {
        boolean any = false;
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < i; j++) {
                any |= turns(columns[i], columns[j]);
            }
        }
        return any;
    }

    private static boolean turns(double[] x, double[] y) {
        double xx = Norms.dot(x, x);
        double yy = Norms.dot(y, y);
        double xy = Norms.dot(x, y);
        if (Math.abs(xy) <= Math.max(ROUNDING, ORTHOGONAL * Math.sqrt(xx * yy))) {
            return false;
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2;
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (int k = 0; k < x.length; k++) {
            double old = x[k];
            x[k] = cosine * old + sine * y[k];
            y[k] = cosine * y[k] - sine * old;
        }
        return true;
    }
}
