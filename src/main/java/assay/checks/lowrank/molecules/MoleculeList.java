package assay.checks.lowrank.molecules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/**
 * Molecules to be put in classes.
 *
 * @param molecules all with the same number of atoms
 * @param tolerance τ of the exercise
 * @param origin where they are from, in words
 */
record MoleculeList(List<DMatrixRMaj> molecules, double tolerance, String origin) {

    /** Between what noise makes, at most τ/4 in an invariant, and what is different; see {@link MoleculesProperties}. */
    private static final double BETWEEN = 10;

    private static final double NOISE = 0.01;
    private static final int AS_MANY_AS_THE_SHEET = 500;
    private static final double OF_THE_SHEET = 1e-5;

    MoleculeList {
        molecules = List.copyOf(molecules);
    }

    /**
     * One molecule of a list.
     *
     * @param template its number
     * @param degrees by how much it is turned
     */
    record Turned(int template, int degrees) {}

    /** The exercise's templates turned as told, with noise of τ/100 in each coordinate. */
    static MoleculeList of(List<Turned> turned, double tolerance, boolean noisy, Random random) {
        return of(MoleculeTemplates.all(), turned, tolerance, noisy, random);
    }

    /** These templates turned as told, counted on from the first after the last, with noise of τ/100 in each coordinate. */
    static MoleculeList of(
            List<DMatrixRMaj> templates, List<Turned> turned, double tolerance, boolean noisy, Random random) {
        List<DMatrixRMaj> molecules = new ArrayList<>();
        for (Turned t : turned) {
            DMatrixRMaj template = templates.get(t.template() % templates.size());
            DMatrixRMaj x = Planar.turnedByDegrees(template, t.degrees());
            molecules.add(noisy ? shaken(x, NOISE * tolerance, random) : x);
        }
        return new MoleculeList(molecules, tolerance, "made for this try");
    }

    /** As the sheet's file: 500 molecules of its five templates under rotations by any angle, without noise. */
    static MoleculeList likeTheSheet(Random random) {
        List<DMatrixRMaj> molecules = new ArrayList<>();
        for (int i = 0; i < AS_MANY_AS_THE_SHEET; i++) {
            DMatrixRMaj template = MoleculeTemplates.at(random.nextInt(MoleculeTemplates.OF_THE_SHEET));
            molecules.add(Planar.turned(template, Math.PI * (2 * random.nextDouble() - 1)));
        }
        return new MoleculeList(molecules, OF_THE_SHEET, "generated like molecules.csv, 500 of five templates");
    }

    /** Those of the user's file. */
    static MoleculeList ofFile(byte[] csv) {
        List<DMatrixRMaj> molecules = MoleculesFile.parse(new String(csv, StandardCharsets.UTF_8));
        return new MoleculeList(molecules, OF_THE_SHEET, MoleculesFile.NAME + ", " + molecules.size() + " molecules");
    }

    /** What the classes are. */
    int[] classes(Sameness sameness) {
        return sameness.classes(molecules, BETWEEN * tolerance);
    }

    /** For each class by rotations, that of its mirror images, or −1. */
    int[] mirrors() {
        int[] classes = classes(Sameness.ROTATION);
        int[] mirrors = new int[Partition.count(classes)];
        for (int c = 0; c < mirrors.length; c++) {
            DMatrixRMaj mirrored = Planar.mirrored(molecules.get(Partition.first(classes, c)));
            mirrors[c] = -1;
            for (int i = 0; i < classes.length && mirrors[c] < 0; i++) {
                boolean same = Sameness.ROTATION.same(mirrored, molecules.get(i), BETWEEN * tolerance);
                mirrors[c] = same ? classes[i] : -1;
            }
        }
        return mirrors;
    }

    private static DMatrixRMaj shaken(DMatrixRMaj x, double by, Random random) {
        DMatrixRMaj shaken = x.copy();
        for (int i = 0; i < x.getNumElements(); i++) {
            shaken.data[i] += by * (2 * random.nextDouble() - 1);
        }
        return shaken;
    }
}
