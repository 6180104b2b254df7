package assay.tasks.lowrank;

import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.List;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/**
 * Molecules lie in the plane, a few of them many times over, each time turned by an unknown angle about the origin. Which are
 * the same? Lengths tell some apart, inner products more, and rotations all.
 *
 * <p><b>A molecule</b> is a matrix X with an atom's coordinates (x, y) in each row; its atoms have names, so their order
 * matters. Orthogonal matrices U act on every atom: row a of XUᵀ is U times atom a. They keep lengths, and all inner products.
 *
 * <p><b>Norms</b> (A13). The lengths of the atoms' vectors are the same for X and XUᵀ.
 *
 * <p><b>Invariants</b> (A14). So are the entries of the Gram matrix XXᵀ, and these tell everything: XXᵀ = YYᵀ if and only if Y
 * = XUᵀ for an orthogonal U. It may be a reflection.
 *
 * <p><b>Kabsch's rotation</b> (A15) is the matrix R with RᵀR = I and det R = +1 for which ‖XRᵀ − Y‖_F is smallest. Turn about
 * the origin: nothing is centred here. The best <em>orthogonal</em> matrix has determinant −1 for some X and Y; then it is not
 * the best rotation.
 *
 * <p><b>Classes.</b> Two molecules are the same by norms, by Gram matrices or by rotations if their norms agree, their Gram
 * matrices agree, or a rotation takes one to the other, all up to a tolerance τ that you are given. Mirror images are the same
 * by Gram matrices, and need not be by rotations.
 *
 * <p><b>Comparison</b> (A16). Say how many classes each of the three finds, and which classes by rotations are mirror images of
 * each other. Why that is so has no points here (manual).
 *
 * <p><b>Domain.</b> 1 to 8 atoms, coordinates of at most 3 in modulus, but {@code norms} must be right at any scale: a length
 * can be had where its square is too large or too small a number. For Kabsch's rotation |Σ x̄_a y_a| ≥ 1e-3·Σ|x_a||y_a| with
 * atoms as complex numbers, so that there is one best rotation.
 *
 * <p>In a list of molecules (at most 500) all have the same number of atoms, and one atom of each at least has length 1 or
 * more; others may be at the origin or very near to it. By each of the three ways two molecules are either the same or clearly
 * different. The same: they come from two with exactly the same norms, from two of which an orthogonal matrix takes one to the
 * other, or from two of which a rotation does, by changes of at most τ/100 in each coordinate. Clearly different: some norm
 * differs by at least 100τ, some entry of the Gram matrix does, or some atom is off by at least 100τ however one of the two is
 * turned. This holds for mirror images of molecules in the list as well. τ is 1e-3, 1e-5 or 1e-8.
 *
 * <p><b>Freedom.</b> Classes may have any numbers: molecules of one class the same, of different classes different ones.
 *
 * <p><b>Enough to know.</b> EJML's {@code CommonOps_DDRM.multTransA}, {@code multTransB} and {@code det};
 * {@code DecompositionFactory_DDRM.svd(2, 2, true, true, true)} with {@code decompose}, {@code getU(null, false)},
 * {@code getV(null, false)} and {@code getSingularValues()}, which come in no order. {@code Math.hypot}, {@code Math.atan2}. In
 * the plane complex numbers will do.
 *
 * <pre>{@code
 * public final class MyMolecules implements Molecules {
 *     @Override
 *     public double[] norms(DMatrixRMaj molecule) {
 *         double[] norms = new double[molecule.getNumRows()];
 *         for (int a = 0; a < norms.length; a++) {
 *             norms[a] = Math.abs(molecule.get(a, 0)); // right for atoms on the first axis
 *         }
 *         return norms;
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Molecules up to rotation",
        items = {
            @Task.Item(id = "A13", points = 2, asks = "lengths that rotations keep"),
            @Task.Item(id = "A14", points = 4, asks = "molecules told apart by invariants"),
            @Task.Item(id = "A15", points = 7, asks = "Kabsch's rotation, and molecules told apart by it"),
            @Task.Item(id = "A16", points = 3, asks = "how many each way finds, and which are mirror images")
        })
public interface Molecules {

    /**
     * What the three ways find.
     *
     * @param byNorms number of classes by norms
     * @param byGram number of classes by Gram matrices
     * @param byRotation number of classes by rotations
     * @param mirrors an entry for each class by rotations, in the order in which the classes first appear in the list: which of
     *     them holds its mirror images, counted from 0 in the same order. A class may be its own; −1 if there are none in the
     *     list
     */
    record Comparison(int byNorms, int byGram, int byRotation, int[] mirrors) {
        public Comparison {
            Objects.requireNonNull(mirrors, "mirrors is null");
        }
    }

    /**
     * The lengths of the atoms' vectors.
     *
     * @param molecule n×2
     * @return n lengths
     */
    default double[] norms(DMatrixRMaj molecule) {
        throw new NotDone();
    }

    /**
     * All inner products of atoms.
     *
     * @param molecule X, n×2
     * @return XXᵀ, n×n
     */
    default DMatrixRMaj gram(DMatrixRMaj molecule) {
        throw new NotDone();
    }

    /**
     * Kabsch's rotation.
     *
     * @param from X, n×2
     * @param to Y, n×2
     * @return R, 2×2, with RᵀR = I and det R = 1, for which ‖XRᵀ − Y‖_F is smallest
     */
    default DMatrixRMaj kabsch(DMatrixRMaj from, DMatrixRMaj to) {
        throw new NotDone();
    }

    /**
     * Classes by norms.
     *
     * @param molecules n×2 each
     * @param tolerance τ
     * @return a number for each molecule
     */
    default int[] classesByNorms(List<DMatrixRMaj> molecules, double tolerance) {
        throw new NotDone();
    }

    /**
     * Classes by Gram matrices.
     *
     * @param molecules n×2 each
     * @param tolerance τ
     * @return a number for each molecule
     */
    default int[] classesByGram(List<DMatrixRMaj> molecules, double tolerance) {
        throw new NotDone();
    }

    /**
     * Classes by rotations.
     *
     * @param molecules n×2 each
     * @param tolerance τ
     * @return a number for each molecule
     */
    default int[] classesByRotation(List<DMatrixRMaj> molecules, double tolerance) {
        throw new NotDone();
    }

    /**
     * What the three ways find in a list of molecules.
     *
     * @param molecules n×2 each
     * @param tolerance τ
     */
    default Comparison compare(List<DMatrixRMaj> molecules, double tolerance) {
        throw new NotDone();
    }
}
