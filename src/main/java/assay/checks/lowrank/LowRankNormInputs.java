package assay.checks.lowrank;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the properties of the norm of a product are tried on. */
abstract class LowRankNormInputs {

    @Provide
    Arbitrary<FactorPair> independent() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, FactorPairs.independent(6, 4)),
                Tuple.of(1, FactorPairs.gaussian(40, 6).map(FactorPairs::tall)));
    }

    @Provide
    Arbitrary<FactorPair> any() {
        return FactorPairs.any(5, 5);
    }

    @Provide
    Arbitrary<FactorPair> orthonormal() {
        return FactorPairs.orthonormal(6, 4);
    }

    /** Powers of two of which the square is beyond 53 bits. */
    @Provide
    Arbitrary<Skewed> skewed() {
        return FactorPairs.skewed(5, 4, 0x1p27, 0x1p26, 0x1p28);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }
}
