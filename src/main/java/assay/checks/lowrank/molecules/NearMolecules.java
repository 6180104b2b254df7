package assay.checks.lowrank.molecules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleFunction;
import org.ejml.data.DMatrixRMaj;

/**
 * A few molecules that differ by hardly more than the exercise promises: one and its mirror image, and the same with one atom
 * farther from the origin or turned. One that would be neither equal to another, or to the mirror image of one, nor clearly
 * different is left out.
 */
final class NearMolecules {

    /** First tries of a change, in τ, and how it grows until it is clear. */
    private static final double FIRST_TRY = 102;

    private static final double GROWTH = 1.2;
    private static final int TRIES = 8;

    private static final double LONGEST = 2;

    /** Half the widths, in τ, of the buckets that norms might be rounded to: an odd multiple lies between two of them. */
    private static final double[] HALF_BUCKETS = {0.5, 5, 15, 25, 50};

    private final double tau;
    private final Random random;
    private final List<DMatrixRMaj> accepted = new ArrayList<>();

    private NearMolecules(double tau, Random random) {
        this.tau = tau;
        this.random = random;
    }

    /** At least one molecule of so many atoms. */
    static List<DMatrixRMaj> of(int atoms, double tau, Random random) {
        NearMolecules near = new NearMolecules(tau, random);
        near.fill(atoms);
        return near.accepted;
    }

    private void fill(int atoms) {
        boolean flat = random.nextInt(3) == 0;
        while (accepted.isEmpty()) {
            accept(molecule(atoms, flat));
        }
        DMatrixRMaj first = accepted.get(0);
        accept(Planar.mirrored(first));
        int changed = random.nextInt(atoms);
        double length = Planar.length(first, changed);
        accept(grown(by -> changed(first, changed, 1 + by / length, 0)));
        int turned = random.nextInt(atoms);
        double radius = Planar.length(first, turned);
        accept(grown(by -> changed(first, turned, 1, by / radius))).ifPresent(other -> accept(Planar.mirrored(other)));
    }

    /** The first of growing changes that is clear. */
    private DMatrixRMaj grown(DoubleFunction<DMatrixRMaj> change) {
        double by = FIRST_TRY * tau;
        for (int i = 1; i < TRIES && !isClear(change.apply(by)); i++) {
            by *= GROWTH;
        }
        return change.apply(by);
    }

    private Optional<DMatrixRMaj> accept(DMatrixRMaj x) {
        if (!isClear(x)) {
            return Optional.empty();
        }
        accepted.add(x);
        return Optional.of(x);
    }

    private boolean isClear(DMatrixRMaj x) {
        DMatrixRMaj mirrored = Planar.mirrored(x);
        return Sameness.isClear(x, mirrored, tau)
                && accepted.stream().allMatch(y -> Sameness.isClear(x, y, tau) && Sameness.isClear(mirrored, y, tau));
    }

    /** On a line through the origin, or but for one atom; or anywhere. Some atom is at least of length 1. */
    private DMatrixRMaj molecule(int atoms, boolean flat) {
        DMatrixRMaj x = new DMatrixRMaj(atoms, 2);
        int longest = random.nextInt(atoms);
        for (int a = 0; a < atoms; a++) {
            double angle = flat ? Math.PI * random.nextInt(2) : 2 * Math.PI * random.nextDouble();
            put(x, a, a == longest ? length(1) : a == 0 ? shortLength() : length(0.3), angle);
        }
        if (!flat || random.nextBoolean()) {
            return x;
        }
        int off = random.nextInt(atoms);
        double radius = Planar.length(x, off);
        return grown(by -> changed(x, off, 1, by / radius));
    }

    /** From the least to 2, often where rounding goes either way. */
    private double length(double least) {
        double length = least + (LONGEST - least) * random.nextDouble();
        double half = HALF_BUCKETS[random.nextInt(HALF_BUCKETS.length)] * tau;
        return random.nextBoolean() ? length : (2 * Math.ceil(length / (2 * half)) + 1) * half;
    }

    /** Often so short that noise turns it by a large angle. */
    private double shortLength() {
        return random.nextBoolean() ? length(0.3) : (12 + 100 * random.nextDouble()) * tau;
    }

    private static DMatrixRMaj changed(DMatrixRMaj x, int atom, double times, double angle) {
        DMatrixRMaj changed = x.copy();
        double phase = Math.atan2(x.get(atom, 1), x.get(atom, 0));
        put(changed, atom, times * Planar.length(x, atom), phase + angle);
        return changed;
    }

    private static void put(DMatrixRMaj x, int atom, double length, double angle) {
        x.set(atom, 0, length * Math.cos(angle));
        x.set(atom, 1, length * Math.sin(angle));
    }
}
