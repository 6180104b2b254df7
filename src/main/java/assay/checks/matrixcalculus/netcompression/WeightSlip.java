package assay.checks.matrixcalculus.netcompression;

import assay.checks.Suspect;
import assay.verdict.Fact;
import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/**
 * Known slips in a truncated decomposition; where a product agrees with one that differs from what is right, the finding names
 * it.
 */
enum WeightSlip {
    NO_SIGMA("singular values left out"),
    SIGMA_TWICE("singular values in both factors, so that they count twice"),
    SMALLEST("the smallest singular values kept in place of the largest"),
    TRANSPOSED("the transpose of the weight"),
    ONE_LESS("one term too few");

    private final String slip;

    WeightSlip(String slip) {
        this.slip = slip;
    }

    static Optional<Fact> behind(DMatrixRMaj weight, int terms, DMatrixRMaj product, double allowed) {
        SimpleSVD<SimpleMatrix> svd = SimpleMatrix.wrap(weight).svd(true);
        return Suspect.only(Arrays.stream(values())
                .filter(s -> s.agrees(svd, terms, product, allowed))
                .map(s -> s.slip));
    }

    private boolean agrees(SimpleSVD<SimpleMatrix> svd, int terms, DMatrixRMaj product, double allowed) {
        SimpleMatrix sum = new SimpleMatrix(svd.getU().getNumRows(), svd.getV().getNumRows());
        SimpleMatrix right = sum.copy();
        for (int k = 0; k < svd.getSingularValues().length; k++) {
            SimpleMatrix term =
                    svd.getU().getColumn(k).mult(svd.getV().getColumn(k).transpose());
            sum = sum.plus(factor(svd.getSingularValues(), k, terms), term);
            right = right.plus(k < terms ? svd.getSingleValue(k) : 0, term);
        }
        SimpleMatrix expected = this == TRANSPOSED ? sum.transpose() : sum;
        return expected.getNumRows() == product.getNumRows()
                && distance(expected, SimpleMatrix.wrap(product)) <= 4 * allowed
                && distance(expected, right) > 8 * allowed;
    }

    private static double distance(SimpleMatrix a, SimpleMatrix b) {
        return NormOps_DDRM.normF(NetVerdicts.difference(a.getDDRM(), b.getDDRM()));
    }

    private double factor(double[] sigma, int k, int terms) {
        return switch (this) {
            case NO_SIGMA -> k < terms ? 1 : 0;
            case SIGMA_TWICE -> k < terms ? sigma[k] * sigma[k] : 0;
            case SMALLEST -> k >= sigma.length - terms ? sigma[k] : 0;
            case TRANSPOSED -> k < terms ? sigma[k] : 0;
            case ONE_LESS -> k < terms - 1 ? sigma[k] : 0;
        };
    }
}
