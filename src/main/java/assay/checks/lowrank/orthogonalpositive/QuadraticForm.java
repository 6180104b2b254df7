package assay.checks.lowrank.orthogonalpositive;

import assay.checks.lowrank.Norms;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * x ↦ xᵀOx.
 *
 * @param o O, not symmetric in general
 */
record QuadraticForm(DMatrixRMaj o) {

    /** xᵀOx / xᵀx for x ≠ 0 of any length: neither square over- or underflows. */
    double quotient(double[] x) {
        double largest = Norms.lp(Double.POSITIVE_INFINITY, x);
        double[] unit = Arrays.stream(x).map(e -> e / largest).toArray();
        DMatrixRMaj column = DMatrixRMaj.wrap(x.length, 1, unit);
        DMatrixRMaj image = new DMatrixRMaj(x.length, 1);
        CommonOps_DDRM.mult(o, column, image);
        return Norms.dot(unit, image.data) / Norms.dot(unit, unit);
    }

    /** A unit vector at which the form is least, for a reader to try. */
    double[] lowest() {
        int n = o.getNumRows();
        DMatrixRMaj symmetric = new DMatrixRMaj(n, n);
        CommonOps_DDRM.add(0.5, o, 0.5, CommonOps_DDRM.transpose(o, null), symmetric);
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eig.decompose(symmetric)) {
            throw new IllegalStateException("no eigenvalues of " + symmetric);
        }
        int least = 0;
        for (int i = 1; i < n; i++) {
            least = eig.getEigenvalue(i).real < eig.getEigenvalue(least).real ? i : least;
        }
        return eig.getEigenVector(least).data;
    }
}
