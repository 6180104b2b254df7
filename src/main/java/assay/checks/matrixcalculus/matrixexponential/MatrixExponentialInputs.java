package assay.checks.matrixcalculus.matrixexponential;

import assay.checks.Matrices;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What exponentials are tried on: matrices with a known one, made of integers, and dense ones whose growth is known. */
abstract class MatrixExponentialInputs {

    private static final double SMALL = 3;
    private static final double TAME = 8;
    private static final int MOST_BLOCKS = 3;
    private static final int LARGEST_STABLE = 6;
    private static final int LARGEST_DENSE = 24;
    private static final int FAR = 1000;
    private static final int NEAR = -50;
    private static final int HIGHEST = 600;

    /** How far from HIGHEST and −FAR the eigenvalues of a wide spectrum are. */
    private static final int MARGIN = 50;

    private static final int LEAST_ABOVE = -30;

    /** Subdiagonal entries ±2^−k: two eigenvalues 2^(1−k/2) apart, on the real line or off it. */
    private static final int FIRST_SPLIT = 12;

    private static final int LAST_SPLIT = 34;

    /**
     * Commuting matrices, A and B = βA + γI.
     *
     * @param a A
     * @param beta β
     * @param gamma γ
     */
    record Commuting(DMatrixRMaj a, double beta, double gamma) {
        DMatrixRMaj b() {
            return combined(beta);
        }

        DMatrixRMaj sum() {
            return combined(1 + beta);
        }

        private DMatrixRMaj combined(double factor) {
            DMatrixRMaj b = a.copy();
            CommonOps_DDRM.scale(factor, b);
            return shifted(b, gamma);
        }
    }

    /** A = PDP⁻¹, eigenvalues repeated or not. */
    @Provide
    Arbitrary<JordanForm> diagonalisable() {
        return Arbitraries.integers()
                .between(-3, 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(d -> changes(d.size()).map(p -> JordanForm.of(p, chained(d, 0), SMALL)));
    }

    @Provide
    Arbitrary<JordanForm> jordan() {
        return Arbitraries.oneOf(defective(), nearlyDefective());
    }

    /** One chain of 2 to 4, and up to 2 other eigenvalues, which may be the same. */
    private static Arbitrary<JordanForm> defective() {
        Arbitrary<Integer> eigenvalue = Arbitraries.integers().between(-2, 2);
        return Combinators.combine(
                        eigenvalue,
                        Arbitraries.integers().between(2, 4),
                        eigenvalue.list().ofMaxSize(2))
                .flatAs((lambda, chain, others) -> {
                    List<Integer> d = IntStream.range(0, chain + others.size())
                            .mapToObj(i -> i < chain ? lambda : others.get(i - chain))
                            .toList();
                    return changes(d.size()).map(p -> JordanForm.of(p, chained(d, chain), SMALL));
                });
    }

    /** A chain of 2 with so small a number below its diagonal that eigenvectors exist but are of no use. */
    private static Arbitrary<JordanForm> nearlyDefective() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 2).list().ofMaxSize(2),
                        Arbitraries.integers().between(FIRST_SPLIT, LAST_SPLIT),
                        Arbitraries.of(-1.0, 1.0))
                .flatAs((others, power, sign) -> {
                    DMatrixRMaj j = chained(
                            IntStream.range(0, 2 + others.size())
                                    .mapToObj(i -> i < 2 ? 0 : others.get(i - 2))
                                    .toList(),
                            2);
                    j.set(1, 0, sign * Math.scalb(1.0, -power));
                    return changes(j.getNumRows()).map(p -> JordanForm.of(p, j, SMALL));
                });
    }

    /** Normal matrices with complex eigenvalues: turns of up to 1000, and no or little growth. */
    @Provide
    Arbitrary<NormalMatrix> turning() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-9, 9);
        Arbitrary<Integer> any = Arbitraries.integers().between(-FAR, FAR);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(2, small), Tuple.of(1, any))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(MOST_BLOCKS),
                        Arbitraries.integers().between(-1, 1).list().ofSize(MOST_BLOCKS + 1),
                        Arbitraries.of(0, 1),
                        bases())
                .as((im, re, single, basis) -> NormalMatrix.of(
                        basis.of(2 * im.size() + single), reals(re.subList(0, im.size() + single)), reals(im)));
    }

    @Provide
    Arbitrary<NormalMatrix> symmetric() {
        return Arbitraries.frequencyOf(Tuple.of(3, stable()), Tuple.of(1, wide()));
    }

    /** One eigenvalue near 600, the others near −1000: less their mean, and less half of their sum, e^A overflows. */
    private static Arbitrary<NormalMatrix> wide() {
        return Combinators.combine(
                        Arbitraries.integers().between(HIGHEST - MARGIN, HIGHEST),
                        Arbitraries.integers()
                                .between(-FAR, MARGIN - FAR)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(LARGEST_STABLE - 1),
                        bases())
                .as(MatrixExponentialInputs::ofEigenvalues);
    }

    /** Symmetric with negative eigenvalues, the largest of them at least −50, the smallest down to −1000. */
    private static Arbitrary<NormalMatrix> stable() {
        Arbitrary<Integer> far = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(NEAR, 0)),
                Tuple.of(1, Arbitraries.integers().between(-FAR, 0)));
        return Combinators.combine(
                        Arbitraries.integers().between(NEAR, 0), far.list().ofMaxSize(LARGEST_STABLE - 1), bases())
                .as(MatrixExponentialInputs::ofEigenvalues);
    }

    private static NormalMatrix ofEigenvalues(int first, List<Integer> rest, Basis basis) {
        double[] re = new double[rest.size() + 1];
        re[0] = first;
        System.arraycopy(reals(rest), 0, re, 1, rest.size());
        return NormalMatrix.of(basis.of(re.length), re, new double[0]);
    }

    /** n² times k/8, or −1 to −30 above the diagonal; n is drawn evenly, since it is large ones that matter. */
    @Provide
    Arbitrary<EqualEntries> constant() {
        Arbitrary<Integer> size =
                Arbitraries.integers().between(1, LARGEST_DENSE).withDistribution(RandomDistribution.uniform());
        Arbitrary<Integer> above =
                Arbitraries.integers().between(LEAST_ABOVE, -1).withDistribution(RandomDistribution.uniform());
        return Arbitraries.oneOf(
                Combinators.combine(size, Arbitraries.integers().between(-16, 16))
                        .as((n, k) -> EqualEntries.everywhere(n, k / 8.0)),
                Combinators.combine(size, above).as(EqualEntries::aboveTheDiagonal));
    }

    /** Z/2^k + cI with small integers in Z and c from 0 to 600. */
    @Provide
    Arbitrary<DMatrixRMaj> growing() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 4)
                                .flatMap(n -> Arbitraries.integers()
                                        .between(-3, 3)
                                        .list()
                                        .ofSize(n * n)
                                        .map(z -> new DMatrixRMaj(n, n, true, reals(z)))),
                        Arbitraries.integers().between(0, HIGHEST))
                .as((z, c) -> shifted(GrowthBounds.tamed(z, TAME), c));
    }

    /** Dense matrices with entries of one sign, whose norm is up to n times the largest entry, and those of either sign. */
    @Provide
    Arbitrary<Commuting> commuting() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, LARGEST_DENSE).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.of(0, -3),
                        Arbitraries.of(-1.0, -0.5, 0.5, 1.0),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.longs().dontShrink())
                .as((n, lowest, beta, gamma, seed) -> {
                    Random random = new Random(seed);
                    DMatrixRMaj z = new DMatrixRMaj(n, n);
                    for (int i = 0; i < n * n; i++) {
                        z.data[i] = lowest + random.nextInt(4 - lowest);
                    }
                    return new Commuting(GrowthBounds.tamed(z, TAME), beta, gamma);
                });
    }

    static DMatrixRMaj shifted(DMatrixRMaj a, double c) {
        DMatrixRMaj shifted = a.copy();
        for (int i = 0; i < a.getNumRows(); i++) {
            shifted.add(i, i, c);
        }
        return shifted;
    }

    /** An orthogonal basis of any size: the standard one, or a drawn one. */
    private interface Basis {
        DMatrixRMaj of(int n);
    }

    private static Arbitrary<Basis> bases() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.longs().dontShrink())
                .as((standard, seed) ->
                        n -> standard ? CommonOps_DDRM.identity(n) : Matrices.orthogonal(n, n, new Random(seed)));
    }

    /** Unit lower times unit upper triangular, entries −1, 0, 1: determinant 1. */
    private static Arbitrary<DMatrixRMaj> changes(int n) {
        return Arbitraries.integers().between(-1, 1).list().ofSize(n * n).map(entries -> {
            DMatrixRMaj lower = CommonOps_DDRM.identity(n);
            DMatrixRMaj upper = CommonOps_DDRM.identity(n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j) {
                        (i > j ? lower : upper).set(i, j, entries.get(i * n + j));
                    }
                }
            }
            DMatrixRMaj p = new DMatrixRMaj(n, n);
            CommonOps_DDRM.mult(lower, upper, p);
            return p;
        });
    }

    private static DMatrixRMaj chained(List<Integer> diagonal, int chain) {
        DMatrixRMaj j = CommonOps_DDRM.diag(reals(diagonal));
        for (int i = 0; i + 1 < chain; i++) {
            j.set(i, i + 1, 1);
        }
        return j;
    }

    private static double[] reals(List<Integer> entries) {
        return entries.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
