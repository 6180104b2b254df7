package assay.checks.lowrank;

import assay.checks.Matrices;
import assay.checks.Vectors;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What the properties of dual norms are tried on. */
abstract class DualNormInputs {

    private static final int LONGEST = 200;

    /** A norm's exponent and a vector. */
    record Case(double p, double[] x) {}

    /** An exponent with a complex column. */
    record ComplexCase(double p, ZMatrixRMaj x) {}

    /** A weight with a vector. */
    record WeightedCase(DMatrixRMaj a, double[] x) {}

    /** An exponent, a vector, and a power of two to scale it by. */
    record ExtremeCase(double p, double[] x, int k) {}

    @Provide
    Arbitrary<Double> exponents() {
        return Arbitraries.of(2.0, 1.0, Double.POSITIVE_INFINITY, 3.0, 1.5, 4.0, 1.1, 10.0, 1.05, 30.0);
    }

    @Provide
    Arbitrary<Double> factors() {
        return Arbitraries.of(-1.0, 2.0, -3.0, 0.1, 1000.0);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, LONGEST);
    }

    @Provide
    Arbitrary<double[]> vectors() {
        return Vectors.any(1, LONGEST);
    }

    @Provide
    Arbitrary<double[]> nonzero() {
        return vectors().map(Norms::nonzero);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(exponents(), nonzero()).as(Case::new);
    }

    /** Exponents for which |y|^(p−1) stays far from overflow, and both p−1 and 1/(p−1) are moderate. */
    @Provide
    Arbitrary<Case> smooth() {
        return Combinators.combine(
                        Arbitraries.of(2.0, 3.0, 1.5, 4.0, 1.25, 5.0),
                        vectors().map(Norms::moderate).map(Norms::nonzero))
                .as(Case::new);
    }

    @Provide
    Arbitrary<ComplexCase> complexCases() {
        return Combinators.combine(exponents(), Vectors.complex(1, LONGEST / 2).map(Norms::nonzero))
                .as(ComplexCase::new);
    }

    @Provide
    Arbitrary<ExtremeCase> extremes() {
        return Combinators.combine(
                        Arbitraries.of(2.0, 3.0, 1.5, 1.001, 1000.0),
                        nonzero(),
                        Arbitraries.of(600, -600, 300, -300, 0))
                .as(ExtremeCase::new);
    }

    @Provide
    Arbitrary<WeightedCase> weighted() {
        return Arbitraries.frequencyOf(Tuple.of(3, integerWeights()), Tuple.of(1, conditionedWeights()))
                .flatMap(a -> Vectors.integers(a.getNumRows(), a.getNumRows())
                        .map(z -> new WeightedCase(a, Norms.nonzero(z))));
    }

    /** LLᵀ and a skew-symmetric part from the lower and upper triangle of one integer matrix; shrinks to the identity. */
    private static Arbitrary<DMatrixRMaj> integerWeights() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(n -> Arbitraries.integers()
                        .between(-2, 2)
                        .list()
                        .ofSize(n * n)
                        .map(entries -> integerWeight(
                                n,
                                entries.stream()
                                        .mapToDouble(Integer::doubleValue)
                                        .toArray())));
    }

    private static DMatrixRMaj integerWeight(int n, double[] entries) {
        DMatrixRMaj lower = CommonOps_DDRM.identity(n);
        DMatrixRMaj skew = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            lower.add(i, i, Math.abs(entries[i * n + i]));
            for (int j = 0; j < i; j++) {
                lower.set(i, j, entries[i * n + j]);
                skew.set(i, j, entries[j * n + i]);
                skew.set(j, i, -entries[j * n + i]);
            }
        }
        CommonOps_DDRM.multAddTransB(lower, lower, skew);
        return skew;
    }

    private static Arbitrary<DMatrixRMaj> conditionedWeights() {
        return Combinators.combine(
                        Matrices.positiveDefinite(12, 4),
                        Arbitraries.of(0.0, 1.0, 0.3),
                        Arbitraries.longs().dontShrink())
                .as((s, twist, seed) -> Norms.twisted(s, twist, new Random(seed)));
    }
}
