package assay.checks.lowrank.molecules;

import org.ejml.data.DMatrixRMaj;

/** Molecules in the plane: an atom (x, y) is the complex number x + iy, and a rotation multiplies by e^{iθ}. */
final class Planar {

    private Planar() {}

    /** Turned about the origin. */
    static DMatrixRMaj turned(DMatrixRMaj x, double angle) {
        return turned(x, Math.cos(angle), Math.sin(angle));
    }

    /** Turned by whole degrees; right angles are exact. */
    static DMatrixRMaj turnedByDegrees(DMatrixRMaj x, int degrees) {
        DMatrixRMaj r = rotation(degrees);
        return turned(x, r.get(0, 0), r.get(1, 0));
    }

    /** The rotation by whole degrees; right angles are exact. */
    static DMatrixRMaj rotation(int degrees) {
        int quarter = Math.floorMod(degrees, 360) / 90;
        double rest = Math.toRadians(Math.floorMod(degrees, 90));
        double cos = Math.cos(rest);
        double sin = rest == 0 ? 0 : Math.sin(rest);
        for (int i = 0; i < quarter; i++) {
            double turned = -sin;
            sin = cos;
            cos = turned;
        }
        return matrix(cos + 0.0, sin + 0.0);
    }

    /** The rotation with this cosine and sine. */
    static DMatrixRMaj matrix(double cos, double sin) {
        return new DMatrixRMaj(new double[][] {{cos, 0 - sin}, {sin, cos}});
    }

    /** The mirror image, (x, −y). */
    static DMatrixRMaj mirrored(DMatrixRMaj x) {
        DMatrixRMaj mirrored = x.copy();
        for (int a = 0; a < x.getNumRows(); a++) {
            mirrored.set(a, 1, 0 - x.get(a, 1));
        }
        return mirrored;
    }

    /** The inner product of two atoms: the real part of x̄y. */
    static double dot(DMatrixRMaj x, int a, DMatrixRMaj y, int b) {
        return x.get(a, 0) * y.get(b, 0) + x.get(a, 1) * y.get(b, 1);
    }

    /** The signed area that two atoms span: the imaginary part of x̄y. */
    static double cross(DMatrixRMaj x, int a, DMatrixRMaj y, int b) {
        return x.get(a, 0) * y.get(b, 1) - x.get(a, 1) * y.get(b, 0);
    }

    static double length(DMatrixRMaj x, int a) {
        return Math.hypot(x.get(a, 0), x.get(a, 1));
    }

    /** The length of the longest vector. */
    static double longest(DMatrixRMaj x) {
        double longest = 0;
        for (int a = 0; a < x.getNumRows(); a++) {
            longest = Math.max(longest, length(x, a));
        }
        return longest;
    }

    private static DMatrixRMaj turned(DMatrixRMaj x, double cos, double sin) {
        DMatrixRMaj turned = new DMatrixRMaj(x.getNumRows(), 2);
        for (int a = 0; a < x.getNumRows(); a++) {
            turned.set(a, 0, x.get(a, 0) * cos - x.get(a, 1) * sin);
            turned.set(a, 1, x.get(a, 0) * sin + x.get(a, 1) * cos);
        }
        return turned;
    }
}
