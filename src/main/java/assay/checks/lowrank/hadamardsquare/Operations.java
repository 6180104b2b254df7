package assay.checks.lowrank.hadamardsquare;

/**
 * Additions and multiplications for ‖(UVᵀ)∘(UVᵀ)‖²_F, in either way as few and as many as an honest count can arrive at.
 *
 * @param n rows of U
 * @param m rows of V
 * @param r columns of both
 */
record Operations(long n, long m, long r) {

    private static final double CLEARLY = 4;

    /** r products and sums for an entry of A; with powers and sum three more. */
    double directly() {
        return 2.0 * n * m * r + 3.0 * n * m;
    }

    /** Half of two Gram matrices of k = r(r+1)/2 columns. */
    double byFactorsAtLeast() {
        double k = HadamardFactors.pairs(r);
        return (n + m) * k * k;
    }

    /** The k columns, weighted, and whole Gram matrices, or a QR decomposition of both factors. */
    double byFactorsAtMost() {
        double k = HadamardFactors.pairs(r);
        return (n + m) * (2 * k * k + 2 * k);
    }

    /** Whether the factors cost a quarter of the direct way, or less, in any count. */
    boolean factorsClearly() {
        return CLEARLY * byFactorsAtMost() <= 2.0 * n * m * r;
    }

    /** Whether the direct way costs a quarter of the factors, or less, in any count. */
    boolean directlyClearly() {
        return CLEARLY * directly() <= byFactorsAtLeast();
    }

    /** Whether this is an answer that no count refutes. */
    boolean allows(boolean factorsAreCheaper) {
        return factorsAreCheaper ? !directlyClearly() : !factorsClearly();
    }

    boolean decided() {
        return factorsClearly() || directlyClearly();
    }
}
