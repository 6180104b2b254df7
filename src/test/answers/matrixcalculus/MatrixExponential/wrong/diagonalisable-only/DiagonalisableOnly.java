package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Interpolates the exponential of a small matrix at its distinct eigenvalues; a Jordan block asks for derivatives too. */
public final class DiagonalisableOnly implements MatrixExponential {

    private static final int TERMS = 18;

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        return a.numRows <= 6 && NormOps_DDRM.normP1(a) < 10 ? interpolated(a) : squared(a);
    }

    private static DMatrixRMaj squared(DMatrixRMaj a) {
        int squarings = Math.max(0, Math.getExponent(NormOps_DDRM.normP1(a)) + 2);
        DMatrixRMaj scaled = a.copy();
        CommonOps_DDRM.scale(Math.scalb(1.0, -squarings), scaled);
        DMatrixRMaj sum = series(scaled);
        for (int k = 0; k < squarings; k++) {
            sum = times(sum, sum);
        }
        return sum;
    }

    private static DMatrixRMaj series(DMatrixRMaj a) {
        DMatrixRMaj sum = CommonOps_DDRM.identity(a.numRows);
        DMatrixRMaj term = CommonOps_DDRM.identity(a.numRows);
        for (int k = 1; k <= TERMS; k++) {
            term = times(term, a);
            CommonOps_DDRM.scale(1.0 / k, term);
            CommonOps_DDRM.addEquals(sum, term);
        }
        return sum;
    }

    private static DMatrixRMaj times(DMatrixRMaj p, DMatrixRMaj q) {
        DMatrixRMaj product = new DMatrixRMaj(p.numRows, q.numCols);
        CommonOps_DDRM.mult(p, q, product);
        return product;
    }

    /** The sum of e^λ·∏(A − μI)/(λ − μ) over the distinct eigenvalues λ, μ ≠ λ. */
    private static DMatrixRMaj interpolated(DMatrixRMaj a) {
        int n = a.numRows;
        List<Complex_F64> eigenvalues = distinct(a);
        DMatrixRMaj x = new DMatrixRMaj(n, n);
        for (Complex_F64 lambda : eigenvalues) {
            ZMatrixRMaj product = CommonOps_ZDRM.identity(n);
            CommonOps_ZDRM.scale(
                    Math.exp(lambda.real) * Math.cos(lambda.imaginary),
                    Math.exp(lambda.real) * Math.sin(lambda.imaginary),
                    product);
            for (Complex_F64 mu : eigenvalues) {
                if (mu != lambda) {
                    ZMatrixRMaj next = new ZMatrixRMaj(n, n);
                    CommonOps_ZDRM.mult(product, factor(a, lambda, mu), next);
                    product = next;
                }
            }
            for (int i = 0; i < n * n; i++) {
                x.data[i] += product.data[2 * i];
            }
        }
        return x;
    }

    /** (A − μI)/(λ − μ). */
    private static ZMatrixRMaj factor(DMatrixRMaj a, Complex_F64 lambda, Complex_F64 mu) {
        Complex_F64 gap = lambda.minus(mu);
        double square = gap.getMagnitude2();
        ZMatrixRMaj factor = new ZMatrixRMaj(a.numRows, a.numRows);
        for (int i = 0; i < a.numRows; i++) {
            for (int j = 0; j < a.numRows; j++) {
                double re = a.get(i, j) - (i == j ? mu.real : 0);
                double im = i == j ? -mu.imaginary : 0;
                factor.set(
                        i,
                        j,
                        (re * gap.real + im * gap.imaginary) / square,
                        (im * gap.real - re * gap.imaginary) / square);
            }
        }
        return factor;
    }

    private static List<Complex_F64> distinct(DMatrixRMaj a) {
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(a.numRows, false, false);
        eig.decompose(a.copy());
        List<Complex_F64> distinct = new ArrayList<>();
        for (int k = 0; k < a.numRows; k++) {
            Complex_F64 lambda = eig.getEigenvalue(k);
            if (distinct.stream().allMatch(mu -> mu.minus(lambda).getMagnitude() > 1e-3)) {
                distinct.add(lambda);
            }
        }
        return distinct;
    }
}
