package assay.tasks.matrixcalculus;

import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * The exponential of a square matrix is the sum of its power series,
 *
 * <pre>e^A = I + A + A²/2! + A³/3! + …</pre>
 *
 * <p>and det(e^A) = e^(tr A). The sheet asks to prove that for diagonalisable A, by e^(SDS⁻¹) = S e^D S⁻¹ and the exponentials of
 * the diagonal entries. It is true for <em>every</em> square matrix, and so is the exponential itself defined for every one:
 * a Jordan block has no basis of eigenvectors, a rotation no real eigenvalue, and both are among the matrices here. The proof
 * becomes a matrix that anybody can check: compute e^A.
 *
 * <p><b>Domain.</b> A is real, n×n with 1 ≤ n ≤ 24, and ‖A‖ is at most 1001; ‖·‖ is the spectral norm, the largest singular
 * value. Any Jordan form occurs, with real and with complex eigenvalues, which may be equal or differ by little: a nearly
 * defective A has eigenvectors that are nearly dependent. The largest eigenvalue of (A + Aᵀ)/2 lies between −50 and 610, so
 * that e^A neither over- nor underflows as a whole; single entries of it may underflow to 0.
 *
 * <p><b>Accuracy.</b> Errors of entries are compared with (1 + ‖A‖)·n·u times e^μ, where u = 1.1e-16 is the unit roundoff of
 * double precision and μ that largest eigenvalue; 200 times as much is allowed. ‖e^A‖ ≤ e^μ, with equality for symmetric
 * matrices and rotations. The power series converges for every A, and its terms may be as large as e^‖A‖ although their sum is
 * as small as e^−‖A‖: all digits are lost then. What e^A = (e^(A/2))² is good for, is up to you. For rotations (A normal with
 * complex eigenvalues), for symmetric matrices with eigenvalues down to −1000 and for equal entries (everywhere or above the
 * diagonal only), an answer of fewer digits earns its share. Elsewhere it is right or wrong.
 *
 * <p><b>Enough to know.</b> EJML has no exponential. Its {@code CommonOps_DDRM.mult}, {@code add}, {@code scale} and
 * {@code solve} suffice; {@code NormOps_DDRM.normP1(A)} is the largest column sum of moduli.
 *
 * <pre>{@code
 * public final class MyMatrixExponential implements MatrixExponential {
 *     @Override
 *     public DMatrixRMaj exp(DMatrixRMaj a) {
 *         DMatrixRMaj e = CommonOps_DDRM.identity(a.numRows);
 *         CommonOps_DDRM.addEquals(e, a); // the first two terms
 *         return e;
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The matrix exponential",
        items = @Task.Item(id = "B6", points = 5, asks = "det(e^A) = e^(tr A), and the exponential e^A itself"))
public interface MatrixExponential {

    /**
     * e^A.
     *
     * @param a A, n×n
     * @return e^A, n×n
     */
    default DMatrixRMaj exp(DMatrixRMaj a) {
        throw new NotDone();
    }
}
