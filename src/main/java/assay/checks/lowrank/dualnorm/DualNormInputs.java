package assay.checks.lowrank.dualnorm;

import assay.checks.Matrices;
import assay.checks.Vectors;
import assay.checks.lowrank.Norms;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
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

    /** Over all of the domain: sizes from 1e-6 to 1e6 in one vector, or small integers times a power of ten near its ends. */
    @Provide
    Arbitrary<double[]> wide() {
        Arbitrary<double[]> scaled = Combinators.combine(
                        Vectors.integers(1, 8).map(Norms::nonzero), Arbitraries.of(1e-6, 1e5))
                .as((x, factor) -> Norms.times(factor, x));
        return Arbitraries.frequencyOf(
                Tuple.of(2, nonzero()), Tuple.of(1, Vectors.spread(1, LONGEST, 12)), Tuple.of(1, scaled));
    }

    /** Not wide: tripled, or a thousand times as large, it stays in the domain. */
    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(exponents(), nonzero()).as(Case::new);
    }

    @Provide
    Arbitrary<Case> wideCases() {
        return Combinators.combine(exponents(), wide()).as(Case::new);
    }

    /** Exponents below 1, and NaN. */
    @Provide
    Arbitrary<Double> noExponents() {
        return Arbitraries.of(0.5, 0.0, -1.0, 0.999, Double.NEGATIVE_INFINITY, Double.NaN);
    }

    /** Exponents for which |y|^(p−1) stays far from overflow, and both p−1 and 1/(p−1) are moderate. */
    @Provide
    Arbitrary<Case> smooth() {
        return Combinators.combine(
                        Arbitraries.of(2.0, 3.0, 1.5, 4.0, 1.25, 5.0),
                        vectors().map(Norms::moderate).map(Norms::nonzero))
                .as(Case::new);
    }

    /** The zero column among them. */
    @Provide
    Arbitrary<ComplexCase> complexCases() {
        Arbitrary<ZMatrixRMaj> turned = Combinators.combine(
                        wide(), Arbitraries.longs().dontShrink())
                .as((x, seed) -> Norms.turned(x, new Random(seed)));
        Arbitrary<ZMatrixRMaj> columns = Arbitraries.frequencyOf(
                Tuple.of(6, Vectors.complex(1, LONGEST / 2).map(Norms::nonzero)),
                Tuple.of(6, turned),
                Tuple.of(1, lengths().map(n -> new ZMatrixRMaj(n, 1))));
        return Combinators.combine(exponents(), columns).as(ComplexCase::new);
    }

    @Provide
    Arbitrary<ExtremeCase> extremes() {
        return Combinators.combine(
                        farExponents(), Arbitraries.oneOf(nonzero(), ties()), Arbitraries.of(600, -600, 300, -300, 0))
                .as(ExtremeCase::new);
    }

    /** p − 1 evenly on a log scale from 1e-6 to 1e6; shrinks to p = 2. */
    private static Arbitrary<Double> farExponents() {
        return Arbitraries.integers()
                .between(-60, 60)
                .withDistribution(RandomDistribution.uniform())
                .map(tenths -> 1 + Math.pow(10, tenths / 10.0));
    }

    /** Several largest entries: without them a p near 1 cannot be told from 1. */
    private static Arbitrary<double[]> ties() {
        return Arbitraries.integers()
                .between(-1, 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(entries -> Norms.nonzero(
                        entries.stream().mapToDouble(Integer::doubleValue).toArray()));
    }

    @Provide
    Arbitrary<WeightedCase> weighted() {
        return weightedOrZero().map(c -> new WeightedCase(c.a(), Norms.nonzero(c.x())));
    }

    @Provide
    Arbitrary<WeightedCase> weightedOrZero() {
        return Arbitraries.frequencyOf(Tuple.of(3, integerWeights()), Tuple.of(2, conditionedWeights()))
                .flatMap(a -> Arbitraries.frequencyOf(
                                Tuple.of(9, Vectors.integers(a.getNumRows(), a.getNumRows())),
                                Tuple.of(1, Arbitraries.create(() -> new double[a.getNumRows()])))
                        .map(z -> new WeightedCase(a, z)));
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

    /** Symmetric, nearly so, or far from it; nearly so, xᵀA⁻¹x is off by the square of the twist, times the condition. */
    private static Arbitrary<DMatrixRMaj> conditionedWeights() {
        return Combinators.combine(
                        Matrices.positiveDefinite(12, 4),
                        Arbitraries.of(0.0, 1.0, 0.3, 1e-5),
                        Arbitraries.longs().dontShrink())
                .as((s, twist, seed) -> Norms.twisted(s, twist, new Random(seed)));
    }
}
