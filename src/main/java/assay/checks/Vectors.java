package assay.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ejml.data.ZMatrixRMaj;

/**
 * Vectors as inputs. Those with small integer entries shrink to the counter-example that a person would choose; those
 * with entries of full precision catch what integers hide, and shrink in length.
 */
public final class Vectors {

    private static final int LARGEST = 9;

    private Vectors() {}

    /** Integer entries in [-9, 9]; shrinks to fewer entries, then to small ones. */
    public static Arbitrary<double[]> integers(int shortest, int longest) {
        return Arbitraries.integers()
                .between(-LARGEST, LARGEST)
                .list()
                .ofMinSize(shortest)
                .ofMaxSize(longest)
                .map(Vectors::reals);
    }

    /** Normally distributed entries, some of them 0; shrinks to fewer entries. */
    public static Arbitrary<double[]> gaussian(int shortest, int longest) {
        return drawn(shortest, longest).map(t -> gaussian(t.get1(), new Random(t.get2())));
    }

    /** Entries of either sign with sizes spread evenly over {@code decades} powers of ten around 1; shrinks in length. */
    public static Arbitrary<double[]> spread(int shortest, int longest, double decades) {
        return drawn(shortest, longest).map(t -> spread(t.get1(), decades, new Random(t.get2())));
    }

    /** Three in four with integer entries, the rest of full precision and twice as spread. */
    public static Arbitrary<double[]> any(int shortest, int longest) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, integers(shortest, Math.min(longest, Math.max(shortest, 8)))),
                Tuple.of(1, gaussian(shortest, longest)),
                Tuple.of(1, spread(shortest, longest, 6)));
    }

    /** Complex columns: three in four of Gaussian integers, which shrink entry by entry; the rest of full precision. */
    public static Arbitrary<ZMatrixRMaj> complex(int shortest, int longest) {
        Arbitrary<Integer> part = Arbitraries.integers().between(-LARGEST, LARGEST);
        Arbitrary<ZMatrixRMaj> integers = Combinators.combine(part, part)
                .as((re, im) -> new double[] {re, im})
                .list()
                .ofMinSize(shortest)
                .ofMaxSize(Math.min(longest, Math.max(shortest, 6)))
                .map(entries ->
                        column(entries.stream().flatMapToDouble(Arrays::stream).toArray()));
        Arbitrary<ZMatrixRMaj> reals = Arbitraries.oneOf(
                        drawn(shortest, longest).map(t -> gaussian(2 * t.get1(), new Random(t.get2()))),
                        drawn(shortest, longest).map(t -> spread(2 * t.get1(), 6, new Random(t.get2()))))
                .map(Vectors::column);
        return Arbitraries.frequencyOf(Tuple.of(3, integers), Tuple.of(1, reals));
    }

    /** A vector with normally distributed entries, one in ten of them 0. */
    public static double[] gaussian(int n, Random random) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextInt(10) == 0 ? 0 : random.nextGaussian();
        }
        return x;
    }

    private static double[] spread(int n, double decades, Random random) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = (random.nextBoolean() ? 1 : -1) * Math.pow(10, decades * (random.nextDouble() - 0.5));
        }
        return x;
    }

    private static ZMatrixRMaj column(double[] parts) {
        return new ZMatrixRMaj(parts.length / 2, 1, true, parts);
    }

    private static Arbitrary<Tuple.Tuple2<Integer, Long>> drawn(int shortest, int longest) {
        return Combinators.combine(
                        Arbitraries.integers().between(shortest, longest),
                        Arbitraries.longs().dontShrink())
                .as(Tuple::of);
    }

    private static double[] reals(List<Integer> entries) {
        return entries.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
