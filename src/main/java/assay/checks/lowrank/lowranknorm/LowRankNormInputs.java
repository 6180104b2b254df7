package assay.checks.lowrank.lowranknorm;

import assay.checks.lowrank.FactorPair;
import assay.checks.lowrank.FactorPairs;
import assay.checks.lowrank.Skewed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the properties of the norm of a product are tried on. */
abstract class LowRankNormInputs {

    /** U or V may be this many powers of two smaller or larger; squares and products of squares do not overflow by that. */
    private static final int SCALE = 60;

    private static final int MANY_ROWS = 1500;

    @Provide
    Arbitrary<FactorPair> independent() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, FactorPairs.independent(6, 4)),
                Tuple.of(1, FactorPairs.gaussian(40, 6).map(FactorPairs::tall)));
    }

    @Provide
    Arbitrary<FactorPair> any() {
        return FactorPairs.scaled(FactorPairs.any(5, 5), SCALE);
    }

    @Provide
    Arbitrary<FactorPair> orthonormal() {
        return FactorPairs.orthonormal(6, 4);
    }

    /**
     * κ²u is about 1 or far more, and the largest κ is that of the domain: what is left of a column after the others is
     * κ times smaller, and is not to be taken for zero. Many rows are asked, too: 16(n + m + r²)κu = 0.06 at most.
     */
    @Provide
    Arbitrary<Skewed> skewed() {
        Arbitrary<Skewed> few = FactorPairs.skewedUpTo(5, 4, FactorPairs.LARGEST, 1e9, 1e10, 1e10);
        Arbitrary<Skewed> many = FactorPairs.tallSkewedUpTo(1000, MANY_ROWS, 4, FactorPairs.LARGEST, 1e9, 1e10);
        return FactorPairs.scaledSkewed(Arbitraries.frequencyOf(Tuple.of(5, few), Tuple.of(1, many)), SCALE);
    }

    /**
     * The products of Gram entries have more than 53 bits, and κ² is far below 2⁵³: about half of the digits are left of them.
     */
    @Provide
    Arbitrary<Skewed> slightlySkewed() {
        return FactorPairs.skewed(5, 4, 1023, 0x1p15, 0x1p16);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }
}
