package assay.checks.symmetry.deepsets;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** Matrices λI + γ11ᵀ, and such as have all the symmetries but one. */
final class Weightings {

    private static final double ROUNDING = 1e-12;

    /** What is done to λI + γ11ᵀ; each leaves something intact that a careless test looks at. */
    enum Change {
        /** One diagonal entry. */
        DIAGONAL(2),
        /** One entry off the diagonal. */
        OFF_DIAGONAL(2),
        /** Two opposite entries off the diagonal: symmetry and diagonal stay. */
        SYMMETRIC_PAIR(3),
        /** One cyclic diagonal: commutes with every cyclic shift. */
        CYCLIC(3),
        /** Plus d(e₁−e₂)(e₁−e₂)ᵀ: symmetry, row sums and column sums stay. */
        SAME_SUMS(3),
        /** Two entries opposite in the centre: commutes with the reversal of the order. */
        MIRRORED(3),
        /** A skew-symmetric pair: the diagonal stays, and so does the sum of all entries. */
        SKEW_PAIR(2);

        private final int smallest;

        Change(int smallest) {
            this.smallest = smallest;
        }

        /** The smallest M for which the change breaks equivariance. */
        int smallest() {
            return smallest;
        }
    }

    private Weightings() {}

    static DMatrixRMaj equivariant(int m, double lambda, double gamma) {
        DMatrixRMaj theta = new DMatrixRMaj(m, m);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                theta.set(i, j, gamma + (i == j ? lambda : 0));
            }
        }
        return theta;
    }

    /** Whether Θ = λI + γ11ᵀ up to the rounding that the contract allows. */
    static boolean isEquivariant(DMatrixRMaj theta) {
        int m = theta.getNumRows();
        DMatrixRMaj like = m == 1 ? theta : equivariant(m, theta.get(0, 0) - theta.get(0, 1), theta.get(0, 1));
        return Permutations.gap(theta.data, like.data) <= ROUNDING * Permutations.largest(theta.data);
    }

    /** λI + γ11ᵀ with d ≠ 0 added where the change says. */
    static DMatrixRMaj broken(int m, double lambda, double gamma, Change change, double d, Random random) {
        DMatrixRMaj theta = equivariant(m, lambda, gamma);
        int i = random.nextInt(m);
        int j = (i + 1 + random.nextInt(m - 1)) % m;
        switch (change) {
            case DIAGONAL -> theta.add(i, i, d);
            case OFF_DIAGONAL -> theta.add(i, j, d);
            case SYMMETRIC_PAIR -> addBoth(theta, i, j, d, d);
            case CYCLIC -> addCyclic(theta, d);
            case SAME_SUMS -> {
                addBoth(theta, i, j, -d, -d);
                theta.add(i, i, d);
                theta.add(j, j, d);
            }
            case MIRRORED -> {
                theta.add(0, 1, d);
                theta.add(m - 1, m - 2, d);
            }
            case SKEW_PAIR -> addBoth(theta, i, j, d, -d);
        }
        return theta;
    }

    /** A multiple of Θ, each entry off by up to two units in the last place, as a computed one is. */
    static DMatrixRMaj rounded(DMatrixRMaj theta, double factor, Random random) {
        DMatrixRMaj noisy = theta.copy();
        for (int k = 0; k < noisy.getNumElements(); k++) {
            noisy.data[k] *= factor * (1 + 0x1p-52 * (random.nextInt(5) - 2));
        }
        return noisy;
    }

    private static void addBoth(DMatrixRMaj theta, int i, int j, double d, double opposite) {
        theta.add(i, j, d);
        theta.add(j, i, opposite);
    }

    private static void addCyclic(DMatrixRMaj theta, double d) {
        int m = theta.getNumRows();
        for (int i = 0; i < m; i++) {
            theta.add(i, (i + 1) % m, d);
        }
    }
}
