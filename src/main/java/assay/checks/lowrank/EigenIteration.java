package assay.checks.lowrank;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * EJML's iteration for the eigenvalues of any square matrix. It gives up on some matrices whose eigenvalues lie close together
 * on a circle: of 20,000 orthogonal ones near −I, I or in between, on 2 without eigenvectors and on 349 with them. An exercise
 * that recommends it does not ask for these, because no right answer could find out what to do about them.
 */
final class EigenIteration {

    private EigenIteration() {}

    /** Whether it comes to an end for A, with eigenvectors and without. */
    static boolean convergesFor(DMatrixRMaj a) {
        return convergesFor(a, false) && convergesFor(a, true);
    }

    private static boolean convergesFor(DMatrixRMaj a, boolean vectors) {
        return DecompositionFactory_DDRM.eig(a.getNumRows(), vectors, false).decompose(a.copy());
    }
}
