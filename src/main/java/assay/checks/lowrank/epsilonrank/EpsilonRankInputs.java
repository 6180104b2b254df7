package assay.checks.lowrank.epsilonrank;

import assay.tasks.lowrank.EpsilonRank.Family;
import assay.tasks.lowrank.EpsilonRank.Kernel;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;

/** What the properties of ε-ranks are tried on. */
abstract class EpsilonRankInputs {

    private static final double NEAR = 1e-3;
    private static final double NEARER = 1e-6;

    /** The binomial is below 2⁶³ for every k that is right, and its product with the next factor is not. */
    private static final List<Accuracy> JUST_FIT = List.of(
            new Accuracy(1, 1e-84, 13),
            new Accuracy(1, 1e-55, 14),
            new Accuracy(1, 5e-40, 15),
            new Accuracy(1, 2e-23, 16));

    /** The least ε/M, for which 13! is needed, which is too large for an int. */
    private static final double LEAST_RATIO = 1e-10;

    /**
     * A matrix of values of M·f.
     *
     * @param f the function, with derivatives up to 1
     * @param bound M
     * @param eps ε
     * @param x points, one in each row
     * @param y points, one in each row
     */
    record Problem(AnalyticFunction f, double bound, double eps, DMatrixRMaj x, DMatrixRMaj y) {

        Accuracy accuracy() {
            return new Accuracy(bound, eps, x.getNumCols());
        }

        /** The same for the first points. */
        Problem corner(int most) {
            return new Problem(f, bound, eps, Approximation.first(x, most), Approximation.first(y, most));
        }
    }

    /**
     * A kernel matrix.
     *
     * @param kernel the kernel
     * @param eps ε
     * @param x points, one in each row
     * @param y points, one in each row
     */
    record KernelProblem(Kernel kernel, double eps, DMatrixRMaj x, DMatrixRMaj y) {}

    @Provide
    Arbitrary<Accuracy> oneVariable() {
        return accuracies(between(1, 1), 8, 12, NEAR);
    }

    @Provide
    Arbitrary<Accuracy> variables() {
        return accuracies(between(1, 6), 6, 20, NEAR);
    }

    /** j! is beyond every integer type, and the tail far below the rounding of eᴺ. */
    @Provide
    Arbitrary<Accuracy> tiny() {
        return accuracies(between(1, 1), 99, 60, NEARER);
    }

    /** The binomial is beyond 2⁶³, or the products on the way to it are. */
    @Provide
    Arbitrary<Accuracy> manyVariables() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, accuracies(between(7, 60), 99, 60, NEAR)), Tuple.of(1, Arbitraries.of(JUST_FIT)));
    }

    /** The zero matrix is within ε. */
    @Provide
    Arbitrary<Accuracy> easy() {
        return Combinators.combine(bounds(), between(1, 4), between(1, 9))
                .as((bound, n, times) -> new Accuracy(bound, bound * Math.exp(n) * (times + 1e-3), n));
    }

    @Provide
    Arbitrary<Problem> problems() {
        return problems(
                between(1, 1),
                Arbitraries.frequencyOf(Tuple.of(3, decimals(0, 9)), Tuple.of(1, Arbitraries.just(LEAST_RATIO))));
    }

    @Provide
    Arbitrary<Problem> problemsOfMany() {
        return problems(between(2, 3), decimals(0, 4));
    }

    /** More points than the bound, so that a column for every point is too many. */
    @Provide
    Arbitrary<Problem> crowded() {
        return crowded(between(1, 1), 9);
    }

    @Provide
    Arbitrary<Problem> crowdedOfMany() {
        return crowded(between(2, 3), 1);
    }

    @Provide
    Arbitrary<KernelProblem> oneVariableKernels() {
        return kernels(
                Arbitraries.of(Family.COSINE, Family.GAUSSIAN).map(family -> new Kernel(family, 1, 1)), between(1, 1));
    }

    @Provide
    Arbitrary<KernelProblem> rbf() {
        return kernels(Arbitraries.of(1.0, 2.0, 0.5).map(l -> new Kernel(Family.RBF, l, 1)), between(1, 3));
    }

    @Provide
    Arbitrary<KernelProblem> expSineSquared() {
        return kernels(
                Combinators.combine(Arbitraries.of(1.0, 2.0, 0.5), Arbitraries.of(1.0, 2.0, 4.0))
                        .as((l, p) -> new Kernel(Family.EXP_SINE_SQUARED, l, p)),
                between(1, 3));
    }

    @Provide
    Arbitrary<Double> accuracies() {
        return decimals(0, 30);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return between(2, 200);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }

    /** Points anywhere in the unit cube, of three decimals so that they can be read. */
    static DMatrixRMaj points(int count, int variables, Random random) {
        DMatrixRMaj points = new DMatrixRMaj(count, variables);
        for (int e = 0; e < count * variables; e++) {
            points.data[e] = random.nextInt(1001) / 1000.0;
        }
        return points;
    }

    /** Most with ε a round number, the others with an ε next to where k changes, on either side. */
    private static Arbitrary<Accuracy> accuracies(Arbitrary<Integer> variables, int decades, int terms, double near) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Combinators.combine(bounds(), decimals(0, decades), variables)
                                .as((bound, eps, n) -> new Accuracy(bound, bound * eps, n))),
                Tuple.of(
                        1,
                        Combinators.combine(bounds(), between(1, terms), Arbitraries.of(near, -near), variables)
                                .as((bound, k, off, n) -> {
                                    int last = 3 * (n - 1) + k;
                                    double tail = new TaylorTail(bound, n).after(last);
                                    return new Accuracy(bound, tail * (1 + off), n);
                                })));
    }

    /** The points are multiples of 1/8, corners among them, or drawn; those of y have the far corner among them. */
    private static Arbitrary<Problem> problems(Arbitrary<Integer> variables, Arbitrary<Double> ratios) {
        return Combinators.combine(Arbitraries.of(AnalyticFunction.values()), bounds(), ratios, variables)
                .flatAs((f, bound, eps, n) -> Combinators.combine(points(0, n), points(0, n))
                        .as((x, y) -> new Problem(f, bound, bound * eps, withCorner(x), withCorner(y))));
    }

    private static Arbitrary<Problem> crowded(Arbitrary<Integer> variables, int decades) {
        return Combinators.combine(
                        Arbitraries.of(AnalyticFunction.values()),
                        bounds(),
                        decimals(0, decades),
                        variables,
                        between(1, 5),
                        seed())
                .as((f, bound, eps, n, more, seed) -> {
                    Random random = new Random(seed);
                    int count = more + (int) new Accuracy(bound, bound * eps, n).mostColumns();
                    return new Problem(f, bound, bound * eps, points(count, n, random), points(count, n, random));
                });
    }

    /** Nearly always more points than the rank that is asked for; the same for x and y in one case of three. */
    private static Arbitrary<KernelProblem> kernels(Arbitrary<Kernel> kernels, Arbitrary<Integer> variables) {
        return Combinators.combine(
                        kernels, decimals(1, 8), variables, between(5, 60), between(5, 60), between(0, 2), seed())
                .as((kernel, eps, n, p, q, same, seed) -> {
                    Random random = new Random(seed);
                    DMatrixRMaj x = points(p, n, random);
                    return new KernelProblem(kernel, eps, x, same == 0 ? x : points(q, n, random));
                });
    }

    private static Arbitrary<DMatrixRMaj> points(int least, int variables) {
        Arbitrary<DMatrixRMaj> eighths = between(0, 8)
                .list()
                .ofSize(variables)
                .list()
                .ofMinSize(least)
                .ofMaxSize(6)
                .map(rows -> {
                    DMatrixRMaj points = new DMatrixRMaj(rows.size(), variables);
                    for (int i = 0; i < rows.size(); i++) {
                        for (int c = 0; c < variables; c++) {
                            points.set(i, c, rows.get(i).get(c) / 8.0);
                        }
                    }
                    return points;
                });
        return Arbitraries.frequencyOf(
                Tuple.of(3, eighths),
                Tuple.of(
                        1,
                        Combinators.combine(between(least, 12), seed())
                                .as((count, s) -> points(count, variables, new Random(s)))));
    }

    private static DMatrixRMaj withCorner(DMatrixRMaj points) {
        DMatrixRMaj more = new DMatrixRMaj(points.getNumRows() + 1, points.getNumCols());
        System.arraycopy(points.data, 0, more.data, 0, points.getNumElements());
        for (int c = 0; c < more.getNumCols(); c++) {
            more.set(points.getNumRows(), c, 1);
        }
        return more;
    }

    private static Arbitrary<Double> bounds() {
        return Arbitraries.of(1.0, 2.0, 0.5, 10.0, 1000.0, 0.001);
    }

    /** 1, 1/2 or 1/5 of a power of ten; shrinks to 1. */
    private static Arbitrary<Double> decimals(int least, int most) {
        return Combinators.combine(between(least, most), Arbitraries.of(1.0, 0.5, 0.2))
                .as((decade, digit) -> digit * Math.pow(10, -decade));
    }

    private static Arbitrary<Long> seed() {
        return Arbitraries.longs().dontShrink();
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
