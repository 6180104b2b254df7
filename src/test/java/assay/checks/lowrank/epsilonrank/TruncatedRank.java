package assay.checks.lowrank.epsilonrank;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** A singular value decomposition that is cut off as early as the entries of the rest allow. */
final class TruncatedRank {

    private TruncatedRank() {}

    /**
     * For each ε, in descending order, the least number of singular values after which no entry of the rest is above ε:
     * an upper bound of the ε-rank, no more.
     */
    static int[] of(DMatrixRMaj k, double... accuracies) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(k.getNumRows(), k.getNumCols(), true, true, true);
        svd.decompose(k.copy());
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj w = svd.getW(null);
        DMatrixRMaj v = svd.getV(null, false);
        SingularOps_DDRM.descendingOrder(u, false, w, v, false);
        DMatrixRMaj rest = k.copy();
        int[] ranks = new int[accuracies.length];
        int terms = 0;
        for (int a = 0; a < accuracies.length; a++) {
            while (CommonOps_DDRM.elementMaxAbs(rest) > accuracies[a]) {
                subtract(rest, w.get(terms, terms), u, v, terms);
                terms++;
            }
            ranks[a] = terms;
        }
        return ranks;
    }

    private static void subtract(DMatrixRMaj rest, double sigma, DMatrixRMaj u, DMatrixRMaj v, int term) {
        for (int i = 0; i < rest.getNumRows(); i++) {
            for (int j = 0; j < rest.getNumCols(); j++) {
                rest.add(i, j, -sigma * u.get(i, term) * v.get(j, term));
            }
        }
    }
}
