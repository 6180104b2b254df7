package assay.checks.lowrank.molecules;

import static org.assertj.core.api.Assertions.assertThat;

import assay.checks.lowrank.molecules.MoleculeList.Turned;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class SamenessTest {

    /** The largest τ of the exercise, and how far apart it says that different molecules are. */
    private static final double CLEARLY = 100 * 1e-3;

    private static final List<DMatrixRMaj> TEMPLATES = IntStream.range(0, MoleculeTemplates.count())
            .mapToObj(MoleculeTemplates::at)
            .toList();

    @Test
    void aListLikeTheSheetsHasOneThreeAndFiveClasses() {
        MoleculeList list = MoleculeList.likeTheSheet(new Random(7));

        assertThat(list.molecules()).hasSize(500);
        assertThat(Partition.count(list.classes(Sameness.NORMS))).isEqualTo(1);
        assertThat(Partition.count(list.classes(Sameness.GRAM))).isEqualTo(3);
        assertThat(Partition.count(list.classes(Sameness.ROTATION))).isEqualTo(5);
    }

    @Test
    void theSheetsSecondAndFifthAndThirdAndFourthAreMirrorImages() {
        List<Turned> sheet =
                IntStream.range(0, 5).mapToObj(i -> new Turned(i, 40 * i)).toList();

        assertThat(MoleculeList.of(sheet, 1e-5, true, new Random(7)).mirrors()).containsExactly(-1, 4, 3, 2, 1);
    }

    @Test
    void aMoleculeOnALineIsItsOwnMirrorImage() {
        assertThat(MoleculeList.of(List.of(new Turned(6, 180)), 1e-5, true, new Random(7))
                        .mirrors())
                .containsExactly(0);
    }

    /** Templates differ clearly or not at all, by whatever they are compared. */
    @Test
    void templatesKeepTheDomainsDistance() {
        for (Sameness sameness : Sameness.values()) {
            assertThat(sameness.classes(TEMPLATES, CLEARLY)).isEqualTo(sameness.classes(TEMPLATES, 1e-9));
        }
        assertThat(Partition.count(Sameness.ROTATION.classes(TEMPLATES, CLEARLY)))
                .isEqualTo(TEMPLATES.size());
    }

    /** So they do as the exercise puts it, their mirror images among them. */
    @Test
    void templatesAreClearlyDifferentHoweverTheyAreTurned() {
        for (DMatrixRMaj x : TEMPLATES) {
            for (DMatrixRMaj y : TEMPLATES) {
                assertThat(Sameness.isClear(x, y, 1e-3)).isTrue();
                assertThat(Sameness.isClear(x, Planar.mirrored(y), 1e-3)).isTrue();
            }
        }
    }

    /** What is made to be near is equal or different by one measure, and no noise changes that. */
    @Test
    void nearMoleculesAreEqualOrDifferent() {
        for (int seed = 0; seed < 900; seed++) {
            double tau = new double[] {1e-3, 1e-5, 1e-8}[seed % 3];
            List<DMatrixRMaj> near = NearMolecules.of(1 + seed % 8, tau, new Random(seed));
            List<Turned> turned =
                    IntStream.range(0, 20).mapToObj(i -> new Turned(i, 77 * i)).toList();
            MoleculeList noisy = MoleculeList.of(near, turned, tau, true, new Random(seed));
            for (Sameness sameness : Sameness.values()) {
                int[] exact = sameness.classes(near, 1e-3 * tau);
                int[] expected =
                        IntStream.range(0, 20).map(i -> exact[i % near.size()]).toArray();
                assertThat(noisy.classes(sameness)).isEqualTo(expected);
            }
        }
    }

    @Test
    void noiseChangesNoClass() {
        List<Turned> turned = IntStream.range(0, 60)
                .mapToObj(i -> new Turned(i % MoleculeTemplates.count(), 7 * i))
                .toList();
        for (double tau : new double[] {1e-3, 1e-5, 1e-8}) {
            MoleculeList noisy = MoleculeList.of(turned, tau, true, new Random(7));
            MoleculeList exact = MoleculeList.of(turned, tau, false, new Random(7));
            for (Sameness sameness : Sameness.values()) {
                assertThat(noisy.classes(sameness)).isEqualTo(exact.classes(sameness));
            }
        }
    }
}
