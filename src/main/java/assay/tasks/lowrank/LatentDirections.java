package assay.tasks.lowrank;

import ai.djl.ndarray.NDArray;
import assay.kit.GeneratorWeights;
import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/**
 * A generator makes images of latent vectors z. In which directions of the latent space does the image change most, and what
 * does it change into? The Jacobian of a hidden layer tells, by its singular value decomposition.
 *
 * <p><b>The generator</b> is the kit's: {@code assay.kit.Generator}, a DCGAN of 14 modules f₀, …, f₁₃ on 100 latent variables.
 * G_i = f_i ∘ … ∘ f₀ is the <b>hidden output</b> at index i; there are 14 of them, i = 0, …, 13, and G₁₃ is the image. With
 * f features they have
 *
 * <pre>
 *  i         modules                                            shape           entries, f = 1    f = 64
 *  0, 1, 2   convolution (transposed), batch normalisation, ReLU  [B, 8f, 4, 4]        128           8192
 *  3, 4, 5   the same                                             [B, 4f, 8, 8]        256          16384
 *  6, 7, 8   the same                                             [B, 2f, 16, 16]      512          32768
 *  9,10,11   the same                                             [B, f, 32, 32]      1024          65536
 *  12, 13    convolution (transposed), tanh                       [B, 3, 64, 64]     12288          12288
 * </pre>
 *
 * entries per sample, B being the size of the batch. {@code new Generator(network.weights(), mode, z.getManager())} builds it,
 * and {@code generator.apply(i, x)} is f_i(x). Three things are as in the original, and worth a thought:
 * <ul>
 * <li>Latent vectors are handed to you as [B, 100], and f₀ takes [B, 100, 1, 1].
 * <li>ReLU works in place: it overwrites what it is given.
 * <li>Batch normalisation has two modes. While training it normalises by mean and variance of the batch, so that samples
 * influence each other and a Jacobian of one sample makes no sense. Here G_i is meant <em>evaluated</em>: with the stored
 * statistics, {@code Generator.Mode.EVALUATION}.
 * </ul>
 *
 * <p><b>Jacobian.</b> The entries of a sample's hidden output are flattened in the order of the tensor, channels first, then
 * rows, then columns. J has 100 columns, one per latent variable, and a row per entry: first those of the first sample, then
 * those of the second, and so on.
 *
 * <p><b>Singular values.</b> J = USVᵀ. U would be enormous, and is not asked for. The directions are the <em>columns</em> of V,
 * which are the <em>rows</em> of Vᵀ; many libraries return Vᵀ. A direction has length 1; its sign is arbitrary, and so is the
 * basis where singular values are equal. (There is a shorter way if you see it: V also diagonalises a small matrix.)
 *
 * <p><b>Editing</b> an image means G₁₃(z + 3v) for a direction v.
 *
 * <p><b>Domain.</b> Tensors are float32, B from 1 to 4. Some generators are given by a seed, some by their weights,
 * {@code trained}. For hidden outputs and edited images f is 1, 2 or 8, and once 64. For Jacobians 0 ≤ i ≤ 11 and f = 1, and
 * B = 1 from i = 6 on; for i = 0 also f = 8. They are asked only where no ReLU is given a value within 2e-5 of 0, so that the
 * derivative exists, and single precision agrees on which one it is. Matrices to decompose are such Jacobians, and others with
 * m ≥ n, at most 100 columns, and σ₁ ≤ 10⁴·σ_k for every σ_k that is not 0. <em>They need not have full rank</em>: behind a ReLU
 * whole rows of J are 0. Any number of singular values may be 0, also all of them; V is orthogonal nevertheless. One has 60 000
 * rows: there U would take 29 GB. Columns to edit along have lengths from 1/4 to 20.
 *
 * <p><b>Enough to know.</b> {@code assay.kit.Gradient.of(f, x, c)} is the gradient of Σ c ∘ f(x), that is cᵀJ: one row of J
 * where c is 1 at one entry and 0 elsewhere. Many rows at once come from many copies of z in a batch, with the 1 at another
 * place in each: hundreds of times faster. DJL's own {@code GradientCollector} is as good. EJML:
 * {@code DecompositionFactory_DDRM.svd(m, n, false, true, true)}, whose singular values are in no order
 * ({@code SingularOps_DDRM.descendingOrder}), and {@code CommonOps_DDRM}.
 *
 * <p><b>Manual.</b> Which layer you would choose, and what the edited images show.
 *
 * <pre>{@code
 * public final class MyLatentDirections implements LatentDirections {
 *     @Override
 *     public NDArray hidden(Network network, int index, NDArray z) {
 *         Generator generator = new Generator(network.weights(), Generator.Mode.EVALUATION, z.getManager());
 *         // right for index 0 only
 *         return generator.apply(0, z.reshape(z.getShape().get(0), 100, 1, 1));
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Directions in the latent space of a generator",
        tensors = true,
        items = {
            @Task.Item(id = "A17", points = 4, asks = "hidden outputs of a generator"),
            @Task.Item(id = "A18", points = 3, asks = "their Jacobians at each sample of a batch"),
            @Task.Item(id = "A19", points = 3, asks = "singular values and directions"),
            @Task.Item(id = "A20", points = 2, asks = "images edited along directions")
        })
public interface LatentDirections {

    /**
     * Which generator is meant: one with weights drawn from a seed, or a trained one.
     *
     * @param features f, how wide it is
     * @param seed of the weights; not used by a trained one
     * @param trained the weights of a trained one
     */
    record Network(int features, long seed, Optional<float[]> trained) {
        public Network {
            Objects.requireNonNull(trained, "trained is null");
        }

        /** Its weights. */
        public GeneratorWeights weights() {
            return trained.map(GeneratorWeights::of).orElseGet(() -> GeneratorWeights.drawn(features, seed));
        }
    }

    /**
     * Singular values and right singular vectors of an m×n matrix, m ≥ n.
     *
     * @param values the n singular values, the largest first
     * @param v V, n×n; column k belongs to value k
     */
    record Spectrum(double[] values, DMatrixRMaj v) {
        public Spectrum {
            Objects.requireNonNull(values, "values is null");
            Objects.requireNonNull(v, "v is null");
        }
    }

    /**
     * The hidden output at an index.
     *
     * @param network the generator
     * @param index i, from 0 to 13
     * @param z latent vectors, [B, 100]
     * @return G_i(z), of the shape that the table says
     */
    default NDArray hidden(Network network, int index, NDArray z) {
        throw new NotDone();
    }

    /**
     * All hidden outputs.
     *
     * @param network the generator
     * @param z latent vectors, [B, 100]
     * @return G₀(z), …, G₁₃(z)
     */
    default List<NDArray> allHidden(Network network, NDArray z) {
        throw new NotDone();
    }

    /**
     * The Jacobians of a hidden output at each sample, one below the other.
     *
     * @param network the generator
     * @param index i, from 0 to 11
     * @param z latent vectors, [B, 100]
     * @return [B·h, 100], where h is the number of entries of G_i per sample: row b·h + j holds the derivatives of entry j of
     *     G_i(z_b) by the 100 latent variables of z_b
     */
    default NDArray jacobian(Network network, int index, NDArray z) {
        throw new NotDone();
    }

    /**
     * Singular values and right singular vectors.
     *
     * @param jacobian J, m×n with m ≥ n, of any rank
     * @return S and V with J = USVᵀ
     */
    default Spectrum decompose(DMatrixRMaj jacobian) {
        throw new NotDone();
    }

    /**
     * Images with each latent vector moved by 3 along some directions, one at a time. A direction has length 1: where a column
     * has not, because someone added up a few, the direction is the unit vector along it.
     *
     * @param network the generator
     * @param z latent vectors, [B, 100]
     * @param v has 100 rows; its columns are directions, up to their length
     * @param columns which of them, in any order; one may be named more than once
     * @return [K, B, 3, 64, 64] for K columns: entry (k, b) is the image of z_b moved along the k-th of them
     */
    default NDArray edited(Network network, NDArray z, DMatrixRMaj v, int[] columns) {
        throw new NotDone();
    }
}
