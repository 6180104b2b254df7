package lowrank;

import assay.tasks.lowrank.OrthogonalPositive;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** O is normal, so that the singular values of O − I are 2 sin(θ/2) and those of O + I are 2 cos(θ/2): no digit is lost. */
public final class OrthogonalPositiveReference implements OrthogonalPositive {

    private static final double ROUNDING = 1e-8;

    @Override
    public boolean isPositiveDefinite(DMatrixRMaj o, Definition definition) {
        if (definition == Definition.SYMMETRIC) {
            return CommonOps_DDRM.elementMaxAbs(plus(o, -1)) < ROUNDING;
        }
        double[] angles = angles(o);
        return Math.cos(angles[angles.length - 1]) > ROUNDING;
    }

    @Override
    public double[] angles(DMatrixRMaj o) {
        double[] sines = SingularOps_DDRM.singularValues(plus(o, -1));
        double[] cosines = SingularOps_DDRM.singularValues(plus(o, 1));
        Arrays.sort(sines);
        Arrays.sort(cosines);
        int n = sines.length;
        double[] angles = new double[n];
        for (int i = 0; i < n; i++) {
            angles[i] = 2 * Math.atan2(sines[i], cosines[n - 1 - i]);
        }
        return angles;
    }

    /** ‖(O + I)x‖² = 2‖x‖² + 2xᵀOx is least for the last right singular vector. */
    @Override
    public double[] witness(DMatrixRMaj o) {
        int n = o.getNumRows();
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(n, n, false, true, false);
        svd.decompose(plus(o, 1));
        DMatrixRMaj v = svd.getV(null, false);
        double[] sigma = svd.getSingularValues();
        int least = 0;
        for (int i = 1; i < n; i++) {
            least = sigma[i] < sigma[least] ? i : least;
        }
        return CommonOps_DDRM.extractColumn(v, least, null).data;
    }

    private static DMatrixRMaj plus(DMatrixRMaj o, double shift) {
        DMatrixRMaj sum = o.copy();
        for (int i = 0; i < o.getNumRows(); i++) {
            sum.add(i, i, shift);
        }
        return sum;
    }
}
