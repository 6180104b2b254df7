package assay.kit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.function.UnaryOperator;

/**
 * Gradients without the care that DJL asks for: its collector exists once in a Java process, adds up what it finds over
 * several calls, and the memory of everything computed on the way is native and must be given back.
 */
public final class Gradient {

    private Gradient() {}

    /**
     * The gradient of the number Σ c ∘ f(x), the sum over all entries of the product with c. With Jacobian J of f this is cᵀJ.
     *
     * @param f computes with the tensor that it is given, which is a copy of x, and may not call this method
     * @param x where; of float32 or float64
     * @param c of the shape of f(x), or one that stretches to it
     * @return a tensor of the shape of x, which lives as long as x's manager
     */
    public static NDArray of(UnaryOperator<NDArray> f, NDArray x, NDArray c) {
        NDManager lasting = x.getManager();
        try (NDManager passing = lasting.newSubManager();
                GradientCollector collector = lasting.getEngine().newGradientCollector()) {
            NDArray leaf = x.duplicate();
            leaf.attach(passing);
            leaf.setRequiresGradient(true);
            collector.backward(f.apply(leaf).mul(c).sum());
            NDArray gradient = leaf.getGradient().duplicate();
            gradient.attach(lasting);
            return gradient;
        }
    }
}
