package assay.checks.lowrank.epsilonrank;

/**
 * What a bound of the ε-rank is asked for.
 *
 * @param bound M, the bound of the derivatives
 * @param eps ε
 * @param variables N
 */
record Accuracy(double bound, double eps, int variables) {

    TaylorTail tail() {
        return new TaylorTail(bound, variables);
    }

    /** The least number of terms that will do. */
    int leastTerms() {
        return tail().smallest(eps);
    }

    /** The largest number that is accepted. */
    int mostTerms() {
        return tail().largest(eps);
    }

    /** The largest number of columns that is accepted. */
    long mostColumns() {
        return TaylorTail.saturated(variables, mostTerms());
    }
}
