package assay.checks.lowrank.molecules;

import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.ReadsData;
import assay.checks.RealData;
import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.lowrank.Molecules;
import assay.tasks.lowrank.Molecules.Comparison;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/**
 * The theorems on molecules up to rotation, items A13 to A16.
 *
 * <p><b>Classes</b> are decided here by the numbers x̄_a x_b with atoms as complex numbers: moduli on the diagonal are norms,
 * real parts the Gram matrix, which is complete for O(2), and all of them are complete for SO(2). Two of one class are off by
 * √2·τ/50 in each atom, whose length is at most 2.6 here, and by less than τ/4 in every number. Were all numbers within 10τ
 * although no rotation takes one to the other: the longest atom L of x, |x_L| ≥ 1, would agree up to 5τ in length, and with x
 * turned so that it agrees in direction, |x_a − y_a| ≤ (10√2 + 5)τ + O(τ²) for every atom, and it is 100τ for one. So 10τ lies
 * between. A submission may as well take τ, or turn by Kabsch's rotation, which leaves less than τ/5.
 *
 * <p><b>Kabsch.</b> With s = Σ x̄_a y_a, ‖XRᵀ − Y‖² = ‖X‖² + ‖Y‖² − 2 Re(e^{−iθ}s), which is smallest for θ = arg s. Of n atoms
 * the rounding of s is at most (n+1)u·Σ|x_a||y_a|, by singular values a small multiple of u·Σ|x_a||y_a| more, and the angle's
 * error is that over |s|: (4n + 24)·u·κ with κ = Σ|x_a||y_a|/|s| covers both, and the rounding of a Y that was turned.
 */
public final class MoleculesProperties extends MoleculesInputs implements ReadsData {

    private static final int DRAWN = 24;
    private static final double ALIKE = 1e-9;
    private static final double SIMILAR = 1e-6;

    /**
     * |Ux| = |x|: whole coordinates, whose norms are known, are turned or reflected. Source: A13; 8 units for turning and for
     * the root.
     */
    @Graded(item = "A13", gate = true, says = "norms are the lengths of the atoms' vectors, however they are turned")
    void lengths(Molecules subject, @ForAll("rotated") Rotated r) {
        DMatrixRMaj turned = Planar.turnedByDegrees(r.degrees() % 2 == 0 ? r.x() : Planar.mirrored(r.x()), r.degrees());
        verifyNorms(r.x(), 0, subject.norms(turned));
    }

    /**
     * The same times 2^k: a square may over- or underflow where the length does not. Source: A13, the domain; scaling is exact.
     */
    @Graded(item = "A13", weight = 1, tries = 20, says = "norms are right at any scale")
    void anyScale(Molecules subject, @ForAll("molecules") DMatrixRMaj x, @ForAll("powers") int power) {
        DMatrixRMaj scaled = x.copy();
        for (int i = 0; i < x.getNumElements(); i++) {
            scaled.data[i] = Math.scalb(x.data[i], power);
        }
        verifyNorms(x, power, subject.norms(scaled));
    }

    /** The definition. Source: A14; two products and a sum. */
    @Graded(item = "A14", says = "gram is XXᵀ, all inner products of atoms")
    void gram(Molecules subject, @ForAll("rotated") Rotated r) {
        DMatrixRMaj x = Planar.turnedByDegrees(r.x(), r.degrees());
        int n = x.getNumRows();
        DMatrixRMaj expected = new DMatrixRMaj(n, n);
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                expected.set(a, b, Planar.dot(x, a, x, b));
            }
        }
        double longest = Planar.longest(x);
        Verify.close(
                "the Gram matrix", expected, subject.gram(x), Tolerance.units(4).scale(longest * longest));
    }

    /** Norms are invariants of O(2). Source: A14. */
    @Graded(item = "A14", weight = 1, says = "classesByNorms puts together what has the same norms, and nothing else")
    void classesByNorms(Molecules subject, @ForAll("lists") MoleculeList list) {
        Partition.verify(list, Sameness.NORMS, subject.classesByNorms(list.molecules(), list.tolerance()));
    }

    /** XXᵀ = YYᵀ if and only if Y = XUᵀ, U orthogonal. Source: A14. */
    @Graded(
            item = "A14",
            weight = 2,
            says = "classesByGram puts together what an orthogonal matrix takes to each other")
    void classesByGram(Molecules subject, @ForAll("lists") MoleculeList list) {
        Partition.verify(list, Sameness.GRAM, subject.classesByGram(list.molecules(), list.tolerance()));
    }

    /** The sheet's file where it is at hand, or a list like it. Source: A14; of the file: 3 classes of 109, 194 and 197. */
    @Graded(item = "A14", weight = 1, tries = 1, says = "classesByGram is right for the sheet's 500 molecules")
    void sheetByGram(Molecules subject, RealData data, @ForAll("seeds") long seed, Evidence evidence) {
        MoleculeList list = sheet(data, seed);
        evidence.fact("molecules", list.origin());
        int[] classes = subject.classesByGram(list.molecules(), list.tolerance());
        Partition.verify(list, Sameness.GRAM, classes);
        evidence.fact("classes", Showing.text(Partition.sizes(classes)));
    }

    /** X is taken to XQᵀ by Q. Source: A15; tolerance as for the class, κ = 1. */
    @Graded(item = "A15", gate = true, says = "kabsch finds the rotation by which a molecule was turned")
    void turned(Molecules subject, @ForAll("turnedBack") Rotated r) {
        Pair pair = new Pair(r.x(), Planar.turnedByDegrees(r.x(), r.degrees()));
        DMatrixRMaj expected = Planar.rotation(r.degrees());
        DMatrixRMaj answer = subject.kabsch(pair.x(), pair.y());
        Verify.shape("R", 2, 2, answer);
        if (isOnlyTheTransposed(expected, answer)) {
            throw Verify.wrong(
                    "your R turns Y to X, and X to Y is asked for",
                    Fact.hidden("expected", Showing.text(expected)),
                    Fact.of("but was", Showing.text(answer)),
                    Fact.of("looks like", "the transposed rotation"));
        }
        Verify.close("R", expected, answer, tolerance(pair));
    }

    /** arg Σ x̄_a y_a is the best angle. Source: A15. */
    @Graded(item = "A15", weight = 2, says = "kabsch is the best rotation also where none takes X to Y")
    void best(Molecules subject, @ForAll("pairs") Pair pair) {
        verifyBest(pair, subject.kabsch(pair.x(), pair.y()));
    }

    /** The same where the best orthogonal matrix is a reflection. Source: A15, the sign of the determinant. */
    @Graded(item = "A15", weight = 2, says = "kabsch is a rotation, with determinant +1, also for mirror images")
    void properOnly(Molecules subject, @ForAll("mirrorImages") Pair pair) {
        verifyBest(pair, subject.kabsch(pair.x(), pair.y()));
    }

    /** x̄_a x_b = ȳ_a y_b for all a and b if and only if y = e^{iθ}x. Source: A15. */
    @Graded(
            item = "A15",
            weight = 3,
            says = "classesByRotation puts together what a rotation takes to each other, not mirror images")
    void classesByRotation(Molecules subject, @ForAll("lists") MoleculeList list) {
        Partition.verify(list, Sameness.ROTATION, subject.classesByRotation(list.molecules(), list.tolerance()));
    }

    /**
     * The sheet's file where it is at hand, or a list like it. Source: A15; of the file: 5 classes of 109, 93, 89, 108 and 101.
     */
    @Graded(item = "A15", weight = 1, tries = 1, says = "classesByRotation is right for the sheet's 500 molecules")
    void sheetByRotation(Molecules subject, RealData data, @ForAll("seeds") long seed, Evidence evidence) {
        MoleculeList list = sheet(data, seed);
        evidence.fact("molecules", list.origin());
        int[] classes = subject.classesByRotation(list.molecules(), list.tolerance());
        Partition.verify(list, Sameness.ROTATION, classes);
        evidence.fact("classes", Showing.text(Partition.sizes(classes)));
    }

    /** Norms are fewer than inner products, and these know no orientation: 1, 3 and 5 classes of the sheet's. Source: A16. */
    @Graded(item = "A16", says = "compare counts the classes that each way finds")
    void counts(Molecules subject, @ForAll("lists") MoleculeList list) {
        Comparison c = subject.compare(list.molecules(), list.tolerance());
        int[] expected = Arrays.stream(Sameness.values())
                .mapToInt(s -> Partition.count(list.classes(s)))
                .toArray();
        int[] counted = {c.byNorms(), c.byGram(), c.byRotation()};
        Verify.that(
                Arrays.equals(counted, expected),
                "you count other classes than there are",
                Fact.hidden("by norms, Gram matrices, rotations", Showing.text(expected)),
                Fact.of("but was", Showing.text(counted)));
    }

    /** A molecule is its own mirror image up to a rotation exactly if it lies on a line through the origin. Source: A16. */
    @Graded(item = "A16", weight = 2, says = "compare names the mirror images of each class")
    void mirrors(Molecules subject, @ForAll("lists") MoleculeList list) {
        int[] expected = list.mirrors();
        int[] mirrors = subject.compare(list.molecules(), list.tolerance()).mirrors();
        if (Arrays.equals(expected, mirrors)) {
            return;
        }
        if (mirrors.length != expected.length) {
            throw Verify.wrong(
                    "mirrors has another number of entries than there are classes by rotations",
                    Fact.hidden("expected", expected.length),
                    Fact.of("but was", mirrors.length));
        }
        int c = Arrays.mismatch(expected, mirrors);
        throw Verify.wrong(
                "the mirror images of class " + c + " are not where you say",
                Fact.of(
                        "its first molecule",
                        Showing.text(list.molecules().get(Partition.first(list.classes(Sameness.ROTATION), c)))),
                Fact.hidden("expected", Showing.text(expected)),
                Fact.of("but was", Showing.text(mirrors)));
    }

    /** The classes by rotations, each drawn on top of each other. */
    @Drawing
    Figure classes(Molecules subject, RealData data) {
        return MoleculesFigure.draw(subject, sheet(data, DRAWN));
    }

    @Override
    public void check(RealData data) {
        data.bytes(MoleculesFile.NAME).ifPresent(MoleculeList::ofFile);
    }

    private static MoleculeList sheet(RealData data, long seed) {
        return data.bytes(MoleculesFile.NAME)
                .map(MoleculeList::ofFile)
                .orElseGet(() -> MoleculeList.likeTheSheet(new Random(seed)));
    }

    private static void verifyNorms(DMatrixRMaj whole, int power, double[] answer) {
        double[] expected = new double[whole.getNumRows()];
        double[] squared = new double[expected.length];
        for (int a = 0; a < expected.length; a++) {
            double square = Planar.dot(whole, a, whole, a);
            expected[a] = Math.scalb(Math.sqrt(square), power);
            squared[a] = Math.scalb(square, power);
        }
        Verify.length("the list of norms", expected.length, answer);
        double scale = Arrays.stream(expected).max().orElseThrow();
        if (power == 0 && !Arrays.equals(expected, squared) && Arrays.equals(squared, answer)) {
            throw Verify.wrong(
                    "the squares of the norms are not the norms",
                    Fact.of("but was", Showing.text(answer)),
                    Fact.of("looks like", "a forgotten root"));
        }
        Verify.close("the list of norms", expected, answer, Tolerance.units(8).scale(scale));
    }

    private static void verifyBest(Pair pair, DMatrixRMaj answer) {
        Verify.shape("R", 2, 2, answer);
        double determinant = answer.get(0, 0) * answer.get(1, 1) - answer.get(0, 1) * answer.get(1, 0);
        if (!(determinant > 0)) {
            List<Fact> facts = new ArrayList<>(List.of(Fact.of("but was", Showing.text(answer))));
            if (isBestReflection(pair, answer)) {
                facts.add(Fact.of("looks like", "the best orthogonal matrix, which is a reflection here"));
            }
            throw Verify.wrong(
                    "your R is not a rotation: its determinant is " + Showing.brief(determinant),
                    facts.toArray(Fact[]::new));
        }
        double[] s = pair.sum();
        double size = Math.hypot(s[0], s[1]);
        Verify.close("R", Planar.matrix(s[0] / size, s[1] / size), answer, tolerance(pair));
    }

    /** Rᵀ, where this is neither R nor −R: with a sine or a cosine of 0 another slip gives the same matrix. */
    private static boolean isOnlyTheTransposed(DMatrixRMaj expected, DMatrixRMaj answer) {
        return Math.abs(expected.get(0, 0)) > ALIKE
                && Math.abs(expected.get(1, 0)) > ALIKE
                && MatrixFeatures_DDRM.isIdentical(CommonOps_DDRM.transpose(expected, null), answer, ALIKE);
    }

    /** The reflection x ↦ e^{iφ}x̄ that is best, where it is as good as the best rotation at least. */
    private static boolean isBestReflection(Pair pair, DMatrixRMaj answer) {
        double[] s = pair.sum();
        double[] t = new Pair(Planar.mirrored(pair.x()), pair.y()).sum();
        double size = Math.hypot(t[0], t[1]);
        if (size < (1 - ALIKE) * Math.hypot(s[0], s[1])) {
            return false;
        }
        DMatrixRMaj reflection = Planar.matrix(t[0] / size, t[1] / size);
        CommonOps_DDRM.scaleCol(-1, reflection, 1);
        return MatrixFeatures_DDRM.isIdentical(reflection, answer, SIMILAR);
    }

    private static Tolerance tolerance(Pair pair) {
        double[] s = pair.sum();
        return Tolerance.units(4 * pair.x().getNumRows() + 24).condition(pair.most() / Math.hypot(s[0], s[1]));
    }
}
