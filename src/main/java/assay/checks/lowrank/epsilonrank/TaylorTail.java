package assay.checks.lowrank.epsilonrank;

import java.math.BigInteger;

/**
 * What may remain of a Taylor series in N variables whose derivatives at 0 are at most M in size: Σ_{|α|=j} 1/α! = Nʲ/j!.
 *
 * @param bound M
 * @param variables N
 */
record TaylorTail(double bound, int variables) {

    /** Where ε is this near to a change of k, both sides of it are right: sums in any order agree to far less. */
    private static final double UNDECIDED = 1e-9;

    private static final int RATIOS_BELOW_ONE_HALF = 60;

    /** M Σ_{j≥k} Nʲ/j!; all terms are positive, so the relative error is a few hundred u at most. */
    double after(int k) {
        double sum = 0;
        for (int j = Math.max(k, 2 * variables) + RATIOS_BELOW_ONE_HALF; j > k; j--) {
            sum = (sum + 1) * variables / j;
        }
        return term(k) * (1 + sum);
    }

    /** M Nᵏ/k!, the first term that is left out. */
    double term(int k) {
        double term = bound;
        for (int j = 1; j <= k; j++) {
            term *= (double) variables / j;
        }
        return term;
    }

    /** The smallest k whose tail is at most ε. */
    int smallest(double eps) {
        int k = 0;
        while (after(k) > eps * (1 + UNDECIDED)) {
            k++;
        }
        return k;
    }

    /** The smallest k for which the simpler bound M e^N Nᵏ/k! is at most ε; from there on it stays so. */
    int largest(double eps) {
        int k = 0;
        while (Math.exp(variables) * term(k) > eps * (1 - UNDECIDED)) {
            k++;
        }
        return k;
    }

    /** C(N+k−1, N), the number of multi-indices with |α| &lt; k, exactly. */
    static BigInteger count(int variables, int k) {
        BigInteger count = BigInteger.ONE;
        for (int i = 1; i <= variables; i++) {
            count = count.multiply(BigInteger.valueOf((long) k + i - 1)).divide(BigInteger.valueOf(i));
        }
        return count;
    }

    /** The same as a long; the largest of them where it is larger. */
    static long saturated(int variables, int k) {
        return count(variables, k).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }
}
