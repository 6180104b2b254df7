package assay.checks.lowrank.householderproduct;

import assay.checks.Matrices;
import assay.checks.Vectors;
import assay.checks.lowrank.Norms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** What products of reflectors are tried on: unitary and orthogonal matrices whose columns need nothing or a long step. */
abstract class HouseholderProductInputs {

    private static final int LARGEST = 7;
    private static final double SHORTEST_STEP = 0.01;
    private static final double HALF_ROOT_3 = Math.sqrt(3) / 2;

    /** Little more than the shortest step, as an angle. */
    private static final double SMALL = 0.0102;

    /** 1, −1, i, −i, the two other third roots of unity, and a small angle either way. */
    private static final double[][] PHASES = {
        {1, 0},
        {-1, 0},
        {0, 1},
        {0, -1},
        {-0.5, HALF_ROOT_3},
        {-0.5, -HALF_ROOT_3},
        {Math.cos(SMALL), Math.sin(SMALL)},
        {Math.cos(SMALL), -Math.sin(SMALL)}
    };

    @Provide
    Arbitrary<ZMatrixRMaj> unitary() {
        return Arbitraries.frequencyOf(Tuple.of(3, monomial()), Tuple.of(1, scalar()), Tuple.of(1, anyUnitary()));
    }

    @Provide
    Arbitrary<DMatrixRMaj> orthogonal() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, ofIntegerReflectors()), Tuple.of(1, anyOrthogonal()), Tuple.of(1, smallRotation()));
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, LARGEST);
    }

    @Provide
    Arbitrary<Integer> sizesFromTwo() {
        return Arbitraries.integers().between(2, LARGEST);
    }

    /** One phase in each row and column; shrinks to the identity. */
    private static Arbitrary<ZMatrixRMaj> monomial() {
        Arbitrary<Integer> phase = Arbitraries.integers().between(0, PHASES.length - 1);
        Arbitrary<Integer> swap = Arbitraries.integers().between(0, LARGEST);
        return Combinators.combine(phase, swap)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(HouseholderProductInputs::monomial);
    }

    private static ZMatrixRMaj monomial(List<Tuple2<Integer, Integer>> columns) {
        int n = columns.size();
        int[] row = new int[n];
        for (int j = 0; j < n; j++) {
            row[j] = j;
        }
        ZMatrixRMaj u = new ZMatrixRMaj(n, n);
        for (int j = 0; j < n; j++) {
            int k = j + columns.get(j).get2() % (n - j);
            int mine = row[k];
            row[k] = row[j];
            double[] phase = PHASES[columns.get(j).get1()];
            u.set(mine, j, phase[0], phase[1]);
        }
        return u;
    }

    /** A phase times I, where nothing less than n reflectors will do. */
    private static Arbitrary<ZMatrixRMaj> scalar() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, LARGEST),
                        Arbitraries.integers().between(1, PHASES.length - 1))
                .as((n, k) -> {
                    ZMatrixRMaj u = new ZMatrixRMaj(n, n);
                    for (int i = 0; i < n; i++) {
                        u.set(i, i, PHASES[k][0], PHASES[k][1]);
                    }
                    return u;
                });
    }

    private static Arbitrary<ZMatrixRMaj> anyUnitary() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, LARGEST),
                        Arbitraries.longs().dontShrink())
                .as((n, seed) -> {
                    Random random = new Random(seed);
                    ZMatrixRMaj u = Matrices.unitary(n, random);
                    while (Reflections.shortestStep(u) < 5 * SHORTEST_STEP) {
                        u = Matrices.unitary(n, random);
                    }
                    return u;
                });
    }

    /** A product of real reflectors with small integers, of which as many are left out as make a step short. */
    private static Arbitrary<DMatrixRMaj> ofIntegerReflectors() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(n -> Arbitraries.integers()
                        .between(-2, 2)
                        .list()
                        .ofSize(n)
                        .list()
                        .ofMaxSize(n)
                        .map(vectors -> ofReflectors(n, vectors)));
    }

    private static DMatrixRMaj ofReflectors(int n, List<List<Integer>> vectors) {
        List<double[]> kept = new ArrayList<>();
        for (List<Integer> v : vectors) {
            kept.add(Norms.nonzero(v.stream().mapToDouble(Integer::doubleValue).toArray()));
        }
        DMatrixRMaj o = Reflections.product(kept, n);
        while (Reflections.shortestStep(Reflections.complex(o)) < SHORTEST_STEP) {
            kept.remove(kept.size() - 1);
            o = Reflections.product(kept, n);
        }
        return o;
    }

    private static Arbitrary<DMatrixRMaj> anyOrthogonal() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, LARGEST),
                        Arbitraries.integers().between(0, LARGEST),
                        Arbitraries.longs().dontShrink())
                .as((n, k, seed) -> {
                    Random random = new Random(seed);
                    DMatrixRMaj o = ofGaussianReflectors(n, Math.min(n, k), random);
                    while (Reflections.shortestStep(Reflections.complex(o)) < 5 * SHORTEST_STEP) {
                        o = ofGaussianReflectors(n, Math.min(n, k), random);
                    }
                    return o;
                });
    }

    /** A turn of one plane by a small angle; what is left over of the others is as in I or −I. */
    private static Arbitrary<DMatrixRMaj> smallRotation() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, LARGEST),
                        Arbitraries.of(1.0, -1.0),
                        Arbitraries.of(SMALL, -SMALL, 2 * SMALL, 3 * SMALL),
                        Arbitraries.integers().between(0, LARGEST))
                .as((n, others, angle, first) -> {
                    DMatrixRMaj o = new DMatrixRMaj(n, n);
                    for (int i = 0; i < n; i++) {
                        o.set(i, i, others);
                    }
                    int p = first % n;
                    int q = (p + 1) % n;
                    o.set(p, p, Math.cos(angle));
                    o.set(q, q, Math.cos(angle));
                    o.set(q, p, Math.sin(angle));
                    o.set(p, q, -Math.sin(angle));
                    return o;
                });
    }

    private static DMatrixRMaj ofGaussianReflectors(int n, int k, Random random) {
        List<double[]> vectors = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            vectors.add(Norms.nonzero(Vectors.gaussian(n, random)));
        }
        return Reflections.product(vectors, n);
    }
}
