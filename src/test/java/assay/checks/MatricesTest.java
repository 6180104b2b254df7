package assay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.junit.jupiter.api.Test;

class MatricesTest {

    private static final double FEW_UNITS = 16 * 0x1p-53;

    @Test
    void columnsAreOrthonormalToRoundingHoweverNearTheDrawnVectorsLie() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int n = 1 + i % 4;
            DMatrixRMaj q = Matrices.orthogonal(n + i % 3, n, random);
            DMatrixRMaj gram = new DMatrixRMaj(n, n);
            CommonOps_DDRM.multInner(q, gram);
            assertThat(MatrixFeatures_DDRM.isIdentity(gram, FEW_UNITS))
                    .as("try %s: %s", i, gram)
                    .isTrue();
        }
    }

    @Test
    void bothDeterminantsOccurAlike() {
        Random random = new Random(2);
        for (int n = 1; n <= 5; n++) {
            int positive = 0;
            for (int i = 0; i < 400; i++) {
                positive += CommonOps_DDRM.det(Matrices.orthogonal(n, n, random)) > 0 ? 1 : 0;
            }
            assertThat(positive).as("of 400, n = " + n).isBetween(160, 240);
        }
    }

    @Test
    void entriesAreSpreadAsOnTheSphere() {
        Random random = new Random(3);
        double[] squares = new double[3];
        double sum = 0;
        for (int i = 0; i < 6000; i++) {
            DMatrixRMaj q = Matrices.orthogonal(3, 3, random);
            sum += q.get(0, 0);
            for (int j = 0; j < 3; j++) {
                squares[j] += q.get(j, 2 - j) * q.get(j, 2 - j) / 6000;
            }
        }
        assertThat(sum / 6000).isCloseTo(0, within(0.03));
        assertThat(Arrays.stream(squares)).allSatisfy(s -> assertThat(s).isCloseTo(1.0 / 3, within(0.02)));
    }

    @Test
    void singularValuesAreThoseAskedFor() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            double[] sigma = {3, 2, 0.5};
            DMatrixRMaj a = Matrices.withSingularValues(sigma, 3 + i % 3, 3 + i % 2, random);
            SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(false, false, true);
            assertThat(svd.decompose(a)).isTrue();
            double[] found = svd.getSingularValues();
            Arrays.sort(found, 0, svd.numberOfSingularValues());
            int most = svd.numberOfSingularValues();
            assertThat(new double[] {found[most - 1], found[most - 2], found[most - 3]})
                    .containsExactly(sigma, within(100 * 0x1p-53));
        }
    }
}
