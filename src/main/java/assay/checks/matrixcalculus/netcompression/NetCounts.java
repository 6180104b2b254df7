package assay.checks.matrixcalculus.netcompression;

import assay.checks.Suspect;
import assay.checks.Verify;
import assay.kit.ResidualNet;
import assay.tasks.matrixcalculus.NetCompression.Factors;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.IntegerArbitrary;

/** Numbers of parameters, added up layer by layer. */
final class NetCounts {

    static final Sizes SHEET = new Sizes(3072, 1000, 10);

    /** All factors have as many entries as the weights at r = 2. */
    static final Sizes EVEN = new Sizes(4, 4, 4);

    /** Factors have as many entries as the weight at r = 49, and 1 / (1.0 / 98 + 1.0 / 98) is more than that. */
    static final int ROUNDED = 98;

    private static final int LARGEST = 100_000;

    private NetCounts() {}

    static long original(Sizes sizes) {
        long sum = 0;
        for (int l = 0; l < ResidualNet.LAYERS; l++) {
            sum += (inputs(sizes, l) + 1) * outputs(sizes, l);
        }
        return sum;
    }

    static long compressed(Sizes sizes, long rank) {
        long sum = 0;
        for (int l = 0; l < ResidualNet.LAYERS; l++) {
            sum += factored(outputs(sizes, l), inputs(sizes, l), rank) + outputs(sizes, l);
        }
        return sum;
    }

    /** Entries of the two factors of a weight. */
    static long factored(long outputs, long inputs, long rank) {
        return (outputs + inputs) * Math.min(rank, Math.min(outputs, inputs));
    }

    /** By bisection: counts grow with r, and at r = width no weight has fewer entries than its factors. */
    static int breakEven(Sizes sizes) {
        long less = 0;
        long enough = sizes.width();
        while (enough - less > 1) {
            long middle = (less + enough) / 2;
            if (compressed(sizes, middle) >= original(sizes)) {
                enough = middle;
            } else {
                less = middle;
            }
        }
        return (int) enough;
    }

    static long stored(List<Factors> layers) {
        return layers.stream()
                .mapToLong(f -> f.left().size() + f.right().size() + f.bias().size())
                .sum();
    }

    /** The count is right, or the finding names the slip that gives it. */
    static void verify(String what, long expected, long actual, Map<String, Long> slips) {
        if (actual == expected) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.hidden("expected", expected));
        facts.add(Fact.of("but was", actual));
        Suspect.only(slips.entrySet().stream()
                        .filter(s -> s.getValue() == actual)
                        .map(Map.Entry::getKey))
                .ifPresent(facts::add);
        throw Verify.wrong(what + " is another number", facts.toArray(Fact[]::new));
    }

    /** A layer's break-even is right. */
    static void verifyLayerBreakEven(long m, long n, int rank) {
        boolean enough = factored(m, n, rank) >= m * n;
        Verify.that(
                rank >= 1 && enough && (m + n) * (rank - 1) < m * n,
                "for a weight of " + m + "×" + n + " factors do not stop paying at r = " + rank,
                Fact.of("entries of the weight", m * n),
                Fact.of("entries of the factors at r = " + rank, (m + n) * rank),
                Fact.of("entries of the factors at r = " + (rank - 1), (m + n) * (rank - 1)));
    }

    /** A net's break-even is right. */
    static void verifyBreakEven(Sizes sizes, int rank) {
        Verify.that(
                rank == breakEven(sizes),
                "for " + sizes.inputs() + " inputs, width " + sizes.width() + " and " + sizes.classes()
                        + " classes factors do not stop paying at r = " + rank,
                Fact.of("parameters of the net", original(sizes)),
                Fact.of("compressed to r = " + rank, compressed(sizes, rank)));
    }

    /** What slips give for a compressed net. */
    static Map<String, Long> slips(Sizes sizes, int rank) {
        long unclamped = 0;
        long clamps = 0;
        long biases = 0;
        for (int l = 0; l < ResidualNet.LAYERS; l++) {
            long sum = outputs(sizes, l) + inputs(sizes, l);
            unclamped += sum * rank + outputs(sizes, l);
            clamps += Math.min(rank, Math.min(outputs(sizes, l), inputs(sizes, l)));
            biases += outputs(sizes, l);
        }
        long right = compressed(sizes, rank);
        Map<String, Long> slips = new LinkedHashMap<>();
        slips.put("r not cut to the rank of each layer", unclamped);
        slips.put("biases left out", right - biases);
        slips.put("singular values stored as well", right + clamps);
        slips.put("int arithmetic that overflows", (long) (int) right);
        slips.put("the count of the net that is not compressed", original(sizes));
        return slips;
    }

    /**
     * As many inputs as the width among them, and even: there mn is a multiple of m+n, so that factors can be as large as the
     * weight.
     */
    static Arbitrary<Sizes> sizes() {
        Arbitrary<Sizes> small =
                Combinators.combine(size(12), size(12), size(12)).as(Sizes::new);
        Arbitrary<Sizes> large =
                Combinators.combine(anySize(), anySize(), anySize()).as(Sizes::new);
        Arbitrary<Sizes> alike =
                Combinators.combine(size(LARGEST / 2), size(12)).as((half, c) -> new Sizes(2 * half, 2 * half, c));
        return Arbitraries.oneOf(small, small, large, alike);
    }

    /** Few terms, and so many that the count of a large net does not fit into 32 bits. */
    static Arbitrary<Integer> ranks() {
        return Arbitraries.oneOf(size(20), anySize());
    }

    private static Arbitrary<Integer> anySize() {
        return size(LARGEST).withDistribution(RandomDistribution.uniform());
    }

    static IntegerArbitrary size(int most) {
        return Arbitraries.integers().between(1, most);
    }

    private static long inputs(Sizes sizes, int layer) {
        return layer == 0 ? sizes.inputs() : sizes.width();
    }

    private static long outputs(Sizes sizes, int layer) {
        return layer == ResidualNet.LAYERS - 1 ? sizes.classes() : sizes.width();
    }
}
