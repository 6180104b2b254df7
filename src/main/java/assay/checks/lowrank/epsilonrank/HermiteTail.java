package assay.checks.lowrank.epsilonrank;

/** The Taylor series of exp(−(x−y)²) in y at 0: Σ H_j(x)exp(−x²) yʲ/j!, and what Cramér's inequality says of its terms. */
final class HermiteTail {

    private static final double CRAMER = 1.0865;
    private static final double UNDECIDED = 1e-9;
    private static final int NEGLIGIBLE = 120;
    private static final int GRID = 64;

    /**
     * Where a remainder is large.
     *
     * @param x a point of [0, 1]
     * @param y another
     * @param size of the remainder there
     */
    record Place(double x, double y, double size) {}

    private HermiteTail() {}

    /** 1.0865 Σ_{j≥k} 2^{j/2}/√(j!). */
    static double bound(int k) {
        double sum = 0;
        for (int j = k + NEGLIGIBLE; j > k; j--) {
            sum = (sum + 1) * Math.sqrt(2.0 / j);
        }
        return term(k) * (1 + sum);
    }

    /** The smallest k for which that is at most ε. */
    static int smallest(double eps) {
        int k = 0;
        while (bound(k) > eps * (1 - UNDECIDED)) {
            k++;
        }
        return k;
    }

    /** The same with the geometric series that has the same first term and ratio, from k = 3 on, where it is decreasing. */
    static int geometric(double eps) {
        int k = 3;
        while (term(k) / (1 - Math.sqrt(2.0 / (k + 1))) > eps * (1 - UNDECIDED)) {
            k++;
        }
        return k;
    }

    /** Where on a grid the series leaves most after k terms. */
    static Place worst(int k) {
        Place worst = new Place(0, 1, 0);
        for (int i = 0; i <= GRID; i++) {
            for (int j = GRID / 2; j <= GRID; j += GRID / 8) {
                double x = (double) i / GRID;
                double y = (double) j / GRID;
                double size = Math.abs(remainder(k, x, y));
                worst = size > worst.size() ? new Place(x, y, size) : worst;
            }
        }
        return worst;
    }

    /** Σ_{j≥k} H_j(x)exp(−x²) yʲ/j!, from H_{j+1} = 2x H_j − 2j H_{j−1}; nothing is subtracted from exp(−(x−y)²). */
    static double remainder(int k, double x, double y) {
        double before = 0;
        double term = Math.exp(-x * x);
        double sum = 0;
        for (int j = 0; j < k + NEGLIGIBLE; j++) {
            sum += j < k ? 0 : term;
            double next = (2 * x * y * term - 2 * y * y * before) / (j + 1);
            before = term;
            term = next;
        }
        return sum;
    }

    private static double term(int k) {
        double term = CRAMER;
        for (int j = 1; j <= k; j++) {
            term *= Math.sqrt(2.0 / j);
        }
        return term;
    }
}
