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
        return FactorPairs.skewed(5, 4, FactorPairs.LARGEST, 0x1p27, 0x1p26, 0x1p28);
    }

    /** The products of Gram entries have more than 53 bits, and κ² is far below 2⁵³: about half of the digits are left of them. */
    @Provide
    Arbitrary<Skewed> slightlySkewed() {
        return FactorPairs.skewed(5, 4, 1023, 0x1p15, 0x1p16);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }
}
