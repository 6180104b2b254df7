package answers;

import assay.tasks.lowrank.OrthogonalPositive;
import java.util.Arrays;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** A −1 turns nothing, so its angle is 0. */
public final class ReflectionWithoutAngle implements OrthogonalPositive {

    private static final double ROUNDING = 1e-8;

    @Override
    public boolean isPositiveDefinite(DMatrixRMaj o, Definition definition) {
        boolean positive = symmetricPart(o).getEigenvalue(least(symmetricPart(o))).real > ROUNDING;
        return definition == Definition.SYMMETRIC ? positive && isSymmetric(o) : positive;
    }

    @Override
    public double[] angles(DMatrixRMaj o) {
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(o.getNumRows(), false, false);
        eig.decompose(o.copy());
        double[] angles = new double[o.getNumRows()];
        for (int i = 0; i < angles.length; i++) {
            Complex_F64 lambda = eig.getEigenvalue(i);
            angles[i] = Math.abs(lambda.imaginary) < ROUNDING ? 0 : Math.atan2(Math.abs(lambda.imaginary), lambda.real);
        }
        Arrays.sort(angles);
        return angles;
    }

    @Override
    public double[] witness(DMatrixRMaj o) {
        EigenDecomposition_F64<DMatrixRMaj> eig = symmetricPart(o);
        return eig.getEigenVector(least(eig)).data;
    }

    private static EigenDecomposition_F64<DMatrixRMaj> symmetricPart(DMatrixRMaj o) {
        DMatrixRMaj sum = new DMatrixRMaj(o.getNumRows(), o.getNumRows());
        CommonOps_DDRM.add(0.5, o, 0.5, CommonOps_DDRM.transpose(o, null), sum);
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(o.getNumRows(), true, true);
        eig.decompose(sum);
        return eig;
    }

    private static int least(EigenDecomposition_F64<DMatrixRMaj> eig) {
        int least = 0;
        for (int i = 1; i < eig.getNumberOfEigenvalues(); i++) {
            if (eig.getEigenvalue(i).real < eig.getEigenvalue(least).real) {
                least = i;
            }
        }
        return least;
    }

    private static boolean isSymmetric(DMatrixRMaj o) {
        for (int i = 0; i < o.getNumRows(); i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(o.get(i, j) - o.get(j, i)) > ROUNDING) {
                    return false;
                }
            }
        }
        return true;
    }
}
