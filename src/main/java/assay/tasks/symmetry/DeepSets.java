package assay.tasks.symmetry;

import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * A layer that works on a set must not care in which order the set was written down. For a permutation π let x[π] be the
 * vector (x[π₁], x[π₂], …), which is what {@code x[pi]} means in NumPy. A map f is <em>permutation equivariant</em> if
 *
 * <pre>f(x[π]) = f(x)[π]   for every x and every π.</pre>
 *
 * <p>Lemma 3 of <em>Deep Sets</em> says that f(x) = σ(Θx) is permutation equivariant <em>if and only if</em> all diagonal
 * entries of Θ are equal and all others are equal, Θ = λI + γ11ᵀ. Here σ acts on each entry and is the mish function,
 * σ(t) = t·tanh(ln(1 + eᵗ)). Write the layer, recognise such a Θ, give a witness where Θ is not of this kind, and test a
 * map of which you can only see values. Equal values <em>in some order</em> are not enough: sorting forgets exactly what
 * is asked.
 *
 * <p><b>Domain.</b> 1 ≤ M ≤ 60 entries. Weights and entries are 0 or of a size between 1e-3 and 1e3, except that the layer
 * must not overflow before its result does: sums Θx up to 1e300 in size are drawn as well, and their images are finite.
 * A Θ of the right kind has equal entries up to 1e-12 times the largest; one of another kind has two entries that should
 * be equal and differ by at least 1e-3 times the largest. A map to be tested takes M ≤ 6 entries. If it is equivariant,
 * rounding makes f(x[π]) and f(x)[π] differ by at most 1e-9 times the largest value; if not, then for most x with
 * independent normal entries and at least one <em>exchange of two neighbours</em> π they differ by more than 1e-3 times it.
 *
 * <p><b>Accuracy.</b> With the unit roundoff u = 1.1e-16, an entry of the layer may be off by a small multiple of
 * (2M + 20)·u·(|λ|·max|x_i| + |γ|·Σ|x_i|), λ and λ + γ by a small multiple of u times the largest entry of Θ.
 *
 * <p><b>Freedom.</b> Any witness is right, and so are λ and γ with the right sum where M = 1.
 *
 * <p><b>Enough to know.</b> {@code Math.exp}, {@code Math.log1p}, {@code Math.tanh}; {@code theta.get(i, j)} and {@code
 * theta.getNumRows()}; {@code new java.util.Random(seed)}.
 *
 * <pre>{@code
 * public final class MyDeepSets implements DeepSets {
 *     @Override
 *     public double[] layer(double lambda, double gamma, double[] x) {
 *         double[] y = new double[x.length];
 *         for (int i = 0; i < x.length; i++) {
 *             y[i] = lambda * x[i]; // where is γ, and where is σ?
 *         }
 *         return y;
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Permutation equivariant layers",
        items = @Task.Item(id = "D7", points = 5, asks = "σ(Θx) is equivariant if and only if Θ = λI + γ11ᵀ"))
public interface DeepSets {

    /** A map from vectors to vectors of the same length, of which only values can be seen. */
    @Callable
    interface Layer {

        /**
         * The map's value.
         *
         * @param x as many finite entries as the map takes
         * @return f(x), as many entries
         */
        double[] apply(double[] x);
    }

    /**
     * The two numbers that make Θ = λI + γ11ᵀ.
     *
     * @param lambda the factor of the identity
     * @param gamma the factor of the matrix of ones
     */
    record Weights(double lambda, double gamma) {}

    /**
     * A proof that σ(Θx) is not equivariant: a vector and a permutation with σ(Θ·x[π]) ≠ σ(Θx)[π].
     *
     * @param x M entries of size at most 1e6
     * @param permutation π as the numbers 0 to M−1 in another order; entry i of x[π] is {@code x[permutation[i]]}
     */
    record Witness(double[] x, int[] permutation) {}

    /**
     * The equivariant layer.
     *
     * @param lambda the factor of the identity
     * @param gamma the factor of the matrix of ones
     * @param x M entries
     * @return σ((λI + γ11ᵀ)x), M entries, with σ(t) = t·tanh(ln(1 + eᵗ))
     */
    default double[] layer(double lambda, double gamma, double[] x) {
        throw new NotDone();
    }

    /**
     * Whether x ↦ σ(Θx) is permutation equivariant.
     *
     * @param theta Θ, M×M
     * @return true if f(x[π]) = f(x)[π] for every x and π
     */
    default boolean isEquivariant(DMatrixRMaj theta) {
        throw new NotDone();
    }

    /**
     * The weights of an equivariant layer.
     *
     * @param theta Θ = λI + γ11ᵀ, M×M
     * @return λ and γ
     */
    default Weights weights(DMatrixRMaj theta) {
        throw new NotDone();
    }

    /**
     * The direction "only if": why a Θ that is not of the form λI + γ11ᵀ gives no equivariant layer.
     *
     * @param theta Θ, M×M with M ≥ 2, not of that form
     * @return x and π for which some entry of σ(Θ·x[π]) and σ(Θx)[π] differs by more than 1e-9 times the largest entry of
     *     |Θ||x|
     */
    default Witness witness(DMatrixRMaj theta) {
        throw new NotDone();
    }

    /**
     * Whether a map is permutation equivariant, judged by its values at points of your choice.
     *
     * @param f the map; each call costs a message, and some hundred calls are plenty
     * @param m the number M of entries that it takes
     * @param seed where all random choices come from
     * @return true if no x and π were found for which f(x[π]) and f(x)[π] differ
     */
    default boolean seemsEquivariant(Layer f, int m, long seed) {
        throw new NotDone();
    }
}
