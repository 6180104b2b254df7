package assay.checks.symmetry.implicitbias;

import assay.checks.Matrices;
import assay.checks.Vectors;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;

/** What gradient descent is tried on: small integers three times in four, any rank and shape. */
abstract class ImplicitBiasInputs {

    private static final int LARGEST = 12;
    private static final int LARGEST_OF_INTEGERS = 4;
    private static final double DECADES = 1.5;

    /** Data, values and weights. */
    record Data(DMatrixRMaj x, double[] y, double[] w) {}

    /** The same with how far to descend, from where. */
    record Descent(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {}

    @Provide
    Arbitrary<Data> data() {
        return Arbitraries.frequencyOf(Tuple.of(3, integers()), Tuple.of(1, reals()));
    }

    /** Steps are powers of two, between half the share of 2/σ₁² that is drawn and all of it. */
    @Provide
    Arbitrary<Descent> descents() {
        return Combinators.combine(
                        data(),
                        Arbitraries.of(0.5, 0.1, 0.95),
                        Arbitraries.integers().between(0, 30))
                .as((d, share, steps) -> {
                    double largest = new LeastSquares(d.x()).largest();
                    double step = Math.scalb(1.0, Math.getExponent(share * 2 / (largest * largest)));
                    return new Descent(d.x(), d.y(), d.w(), step, steps);
                });
    }

    private static Arbitrary<Data> integers() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, LARGEST_OF_INTEGERS);
        return Combinators.combine(size, size)
                .as(Tuple::of)
                .flatMap(mn -> Arbitraries.integers()
                        .between(-3, 3)
                        .list()
                        .ofSize(mn.get1() * mn.get2() + mn.get1() + mn.get2())
                        .map(entries -> data(
                                mn.get1(),
                                mn.get2(),
                                entries.stream()
                                        .mapToDouble(Integer::doubleValue)
                                        .toArray())));
    }

    private static Data data(int m, int n, double[] entries) {
        DMatrixRMaj x = new DMatrixRMaj(m, n, true, Arrays.copyOf(entries, m * n));
        if (Arrays.stream(x.data).allMatch(e -> e == 0)) {
            x.data[0] = 1;
        }
        return new Data(
                x,
                Arrays.copyOfRange(entries, m * n, m * n + m),
                Arrays.copyOfRange(entries, m * n + m, m * n + m + n));
    }

    private static Arbitrary<Data> reals() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, LARGEST);
        return Combinators.combine(size, size, size, Arbitraries.longs().dontShrink())
                .as((m, n, rank, seed) -> {
                    Random random = new Random(seed);
                    int r = Math.min(rank, Math.min(m, n));
                    double[] sigma = Matrices.spectrum(r, DECADES * random.nextDouble());
                    double scale = Math.pow(10, random.nextInt(5) - 2);
                    DMatrixRMaj x = Matrices.withSingularValues(LeastSquares.times(scale, sigma), m, n, random);
                    return new Data(x, Vectors.gaussian(m, random), Vectors.gaussian(n, random));
                });
    }
}
