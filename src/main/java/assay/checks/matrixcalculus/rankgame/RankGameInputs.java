package assay.checks.matrixcalculus.rankgame;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the properties of the rank game are tried on. */
abstract class RankGameInputs {

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }
}
