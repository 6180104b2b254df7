package assay.checks.lowrank.molecules;

import assay.checks.lowrank.molecules.MoleculeList.Turned;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;

/** What the properties of molecules are tried on. */
abstract class MoleculesInputs {

    private static final int MOST_ATOMS = 8;
    private static final int LARGEST = 2;
    private static final int MOST_MOLECULES = 24;
    private static final int MOST_NEAR = 5;
    private static final int HALF_TURN = 180;

    /** 2^k squared is below the least subnormal number, 2^(−1074), and (2·2^k)² is that. */
    private static final int PARTIAL_UNDERFLOW = -538;

    /** Below this share of Σ|x||y| the best rotation is not told well enough. */
    private static final double TOLD = 1e-3;

    /**
     * A molecule of whole coordinates, turned.
     *
     * @param x the molecule
     * @param degrees by how much
     */
    record Rotated(DMatrixRMaj x, int degrees) {}

    /**
     * Two molecules for Kabsch's rotation.
     *
     * @param x to be turned
     * @param y where to
     */
    record Pair(DMatrixRMaj x, DMatrixRMaj y) {

        /** Re and Im of s = Σ x̄_a y_a. */
        double[] sum() {
            double[] s = new double[2];
            for (int a = 0; a < x.getNumRows(); a++) {
                s[0] += Planar.dot(x, a, y, a);
                s[1] += Planar.cross(x, a, y, a);
            }
            return s;
        }

        /** Σ|x_a||y_a|, of which |s| is a part where x and y are not alike. */
        double most() {
            double most = 0;
            for (int a = 0; a < x.getNumRows(); a++) {
                most += Planar.length(x, a) * Planar.length(y, a);
            }
            return most;
        }

        boolean hasOneRotation() {
            double[] s = sum();
            return most() > 0 && Math.hypot(s[0], s[1]) >= TOLD * most();
        }
    }

    @Provide
    Arbitrary<Rotated> rotated() {
        return Combinators.combine(whole(), degrees()).as(Rotated::new);
    }

    /** Turned ones of which not all atoms are at the origin. */
    @Provide
    Arbitrary<Rotated> turnedBack() {
        return rotated().filter(r -> Planar.longest(r.x()) > 0);
    }

    /** Any two molecules: no rotation takes one to the other. */
    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.integers()
                .between(1, MOST_ATOMS)
                .flatMap(n -> Combinators.combine(whole(n), whole(n)).as(Pair::new))
                .filter(Pair::hasOneRotation);
    }

    /** A molecule and its mirror image, turned: the best orthogonal matrix has determinant −1. */
    @Provide
    Arbitrary<Pair> mirrorImages() {
        return rotated()
                .map(r -> new Pair(r.x(), Planar.turnedByDegrees(Planar.mirrored(r.x()), r.degrees())))
                .filter(Pair::hasOneRotation);
    }

    @Provide
    Arbitrary<MoleculeList> lists() {
        return Arbitraries.frequencyOf(Tuple.of(1, ofTemplates()), Tuple.of(1, ofNearOnes()));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return seed();
    }

    /** Squares over- or underflow, or lose their digits without being 0. */
    @Provide
    Arbitrary<Integer> powers() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(600, -600, 900, -900)), Tuple.of(1, Arbitraries.of(PARTIAL_UNDERFLOW)));
    }

    @Provide
    Arbitrary<DMatrixRMaj> molecules() {
        return whole();
    }

    private static Arbitrary<MoleculeList> ofTemplates() {
        Arbitrary<Turned> molecule = Combinators.combine(between(0, MoleculeTemplates.count() - 1), degrees())
                .as(Turned::new);
        Arbitrary<List<Turned>> any = molecule.list().ofMinSize(1).ofMaxSize(MOST_MOLECULES);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(3, fewClasses())),
                        tolerances(),
                        Arbitraries.of(false, true),
                        seed())
                .as((turned, tau, noisy, seed) -> MoleculeList.of(turned, tau, noisy, new Random(seed)));
    }

    /** What differs does so by little more than 100τ; of any number of atoms, often two or as many as there may be. */
    private static Arbitrary<MoleculeList> ofNearOnes() {
        Arbitrary<Integer> atoms = Arbitraries.frequencyOf(
                Tuple.of(2, between(1, MOST_ATOMS)), Tuple.of(1, Arbitraries.of(2, MOST_ATOMS)));
        Arbitrary<List<Turned>> turned = Combinators.combine(between(0, MOST_NEAR - 1), degrees())
                .as(Turned::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_MOLECULES);
        return Combinators.combine(atoms, turned, tolerances(), Arbitraries.of(false, true), seed())
                .as((n, which, tau, noisy, seed) -> {
                    Random random = new Random(seed);
                    return MoleculeList.of(NearMolecules.of(n, tau, random), which, tau, noisy, random);
                });
    }

    private static Arbitrary<Double> tolerances() {
        return Arbitraries.of(1e-3, 1e-5, 1e-8);
    }

    private static Arbitrary<Long> seed() {
        return Arbitraries.longs().dontShrink();
    }

    /** Many of few templates, so that classes have several members. */
    private static Arbitrary<List<Turned>> fewClasses() {
        return between(0, MoleculeTemplates.count() - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(chosen -> Combinators.combine(between(0, chosen.size() - 1), degrees())
                        .as((which, degrees) -> new Turned(chosen.get(which), degrees))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(MOST_MOLECULES));
    }

    /** A half turn, where an angle jumps from π to −π, often. */
    private static Arbitrary<Integer> degrees() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, between(0, 359)), Tuple.of(1, Arbitraries.of(0, 90, HALF_TURN, HALF_TURN, 270)));
    }

    private static Arbitrary<DMatrixRMaj> whole() {
        return between(1, MOST_ATOMS).flatMap(MoleculesInputs::whole);
    }

    private static Arbitrary<DMatrixRMaj> whole(int atoms) {
        return between(-LARGEST, LARGEST)
                .list()
                .ofSize(2 * atoms)
                .map(entries -> new DMatrixRMaj(
                        atoms,
                        2,
                        true,
                        entries.stream().mapToDouble(Integer::doubleValue).toArray()));
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
