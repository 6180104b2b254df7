package assay.checks.symmetry.deepsets;

import assay.checks.Vectors;
import assay.checks.symmetry.deepsets.Weightings.Change;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.ejml.data.DMatrixRMaj;

/** What the properties of layers on sets are tried on. */
abstract class DeepSetsInputs {

    /** The arguments of a layer. */
    record Case(double lambda, double gamma, double[] x) {}

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }

    @Provide
    Arbitrary<Case> small() {
        return Combinators.combine(weight(), weight(), Vectors.integers(1, 8)).as(Case::new);
    }

    @Provide
    Arbitrary<Case> wide() {
        return Combinators.combine(weight(), weight(), Vectors.any(1, 60)).as(Case::new);
    }

    @Provide
    Arbitrary<Case> huge() {
        return Combinators.combine(
                        Arbitraries.of(1000.0, -1000.0, 800.0, 1e6, -1e10, 1e300, -1e300),
                        Arbitraries.of(0.0, 1.0),
                        Arbitraries.of(1.0, 0.5, -1.0).list().ofMinSize(1).ofMaxSize(4))
                .as((lambda, gamma, x) -> new Case(
                        lambda,
                        gamma,
                        x.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    @Provide
    Arbitrary<DMatrixRMaj> equivariantThetas() {
        return Combinators.combine(Arbitraries.integers().between(1, 6), entry(), entry())
                .as(Weightings::equivariant);
    }

    @Provide
    Arbitrary<DMatrixRMaj> brokenThetas() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        entry(),
                        entry(),
                        Arbitraries.of(Change.values()),
                        entry().filter(d -> d != 0),
                        seeds())
                .as((more, lambda, gamma, change, d, seed) ->
                        Weightings.broken(change.smallest() + more, lambda, gamma, change, d, new Random(seed)));
    }

    @Provide
    Arbitrary<DMatrixRMaj> integerThetas() {
        return Arbitraries.oneOf(equivariantThetas(), brokenThetas());
    }

    @Provide
    Arbitrary<DMatrixRMaj> roundedThetas() {
        return Combinators.combine(integerThetas(), Arbitraries.of(1 / 3.0, 10 / 3.0, 0.1), seeds())
                .as((theta, factor, seed) -> Weightings.rounded(theta, factor, new Random(seed)));
    }

    @Provide
    Arbitrary<HiddenMap> hidden() {
        return Combinators.combine(
                        Arbitraries.of(KnownMap.values()),
                        Arbitraries.integers().between(1, 5),
                        seeds())
                .as((f, m, seed) -> new HiddenMap(f, Math.max(m, f.smallest()), seed));
    }

    private static Arbitrary<Double> weight() {
        return Arbitraries.oneOf(entry(), Arbitraries.of(0.5, -1.5, 0.1));
    }

    private static Arbitrary<Double> entry() {
        return Arbitraries.integers().between(-9, 9).map(Integer::doubleValue);
    }
}
