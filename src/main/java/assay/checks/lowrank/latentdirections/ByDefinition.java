package assay.checks.lowrank.latentdirections;

import assay.kit.Generator;
import assay.kit.GeneratorWeights;
import assay.kit.GeneratorWeights.Convolution;
import assay.kit.GeneratorWeights.Normalisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The generator by its definition, nothing but loops in double precision; and its derivative, module by module, along
 * directions that travel with a sample (forward mode), so that no difference quotient is needed.
 *
 * <p><b>Errors.</b> In a sum of K products with weights of random sign the partial sums grow like a random walk, so that K
 * independent roundings of them have the variance (K/2)·Σ(wx)²·u²; the products add 2Σ(wx)²·u². What was off before is
 * passed on by Σw²·var. A normalisation rounds seven times, tanh is good to two units. (Higham and Mary's probabilistic
 * analysis; the worst case of every layer at once would be useless, as it grows by Σ|w| per layer.)
 */
final class ByDefinition {

    private static final int KERNEL = GeneratorWeights.EXTENT;

    private final GeneratorWeights weights;

    ByDefinition(GeneratorWeights weights) {
        this.weights = weights;
    }

    /** G₀(z), …, G_last(z) of one sample. */
    List<Signal> outputs(Signal z, int last) {
        List<Signal> outputs = new ArrayList<>();
        Signal x = z;
        for (int module = 0; module <= last; module++) {
            x = applied(module, x);
            outputs.add(x);
        }
        return outputs;
    }

    Signal output(Signal z, int index) {
        return outputs(z, index).get(index);
    }

    /** The columns of the Jacobian of G_index at z, index ≤ 11: one per latent variable, for these. */
    List<Signal> derivatives(Signal z, int index, int... variables) {
        List<Signal> columns = new ArrayList<>();
        for (int variable : variables) {
            double[] unit = new double[z.size()];
            unit[variable] = 1;
            columns.add(Signal.exactly(unit));
        }
        Signal x = z;
        for (int module = 0; module <= index; module++) {
            for (int k = 0; k < columns.size(); k++) {
                columns.set(k, derivative(module, x, columns.get(k)));
            }
            x = applied(module, x);
        }
        return columns;
    }

    /** The distance to 0 of the nearest value that a ReLU sees on the way to G_index(z). */
    double margin(Signal z, int index) {
        double nearest = Double.POSITIVE_INFINITY;
        List<Signal> outputs = outputs(z, index);
        for (int module = 2; module <= Math.min(index, Generator.MODULES - 3); module += 3) {
            for (double value : outputs.get(module - 1).values()) {
                nearest = Math.min(nearest, Math.abs(value));
            }
        }
        return nearest;
    }

    private Signal applied(int module, Signal x) {
        if (module == Generator.MODULES - 1) {
            return squashed(x);
        }
        return switch (module % 3) {
            case 0 -> convolved(weights.convolutions().get(module / 3), x);
            case 1 -> normalised(weights.normalisations().get(module / 3), x);
            default -> rectified(x, x);
        };
    }

    private Signal derivative(int module, Signal x, Signal direction) {
        return switch (module % 3) {
            case 0 -> convolved(weights.convolutions().get(module / 3), direction);
            case 1 -> scaled(weights.normalisations().get(module / 3), direction);
            default -> rectified(x, direction);
        };
    }

    static Signal convolved(Convolution c, Signal x) {
        int stride = c.stride();
        Signal y = Signal.blank(c.out(), (x.extent() - 1) * stride - 2 * c.padding() + KERNEL);
        double terms = stride == 1 ? c.in() : c.in() * (KERNEL / (double) stride) * (KERNEL / (double) stride);
        double[] squares = new double[c.kernel().length];
        Arrays.setAll(squares, i -> (double) c.kernel()[i] * c.kernel()[i]);
        for (int entry = 0; entry < x.size(); entry++) {
            double value = x.values()[entry];
            double variance = x.variance()[entry] + (terms / 2 + 2) * value * value;
            if (variance > 0) {
                int place = entry % (x.extent() * x.extent());
                int top = place / x.extent() * stride - c.padding();
                int left = place % x.extent() * stride - c.padding();
                for (int d = 0; d < c.out(); d++) {
                    int first = (x.channel(entry) * c.out() + d) * KERNEL * KERNEL;
                    spread(c.kernel(), squares, first, value, variance, y, d, top, left);
                }
            }
        }
        return y;
    }

    private static void spread(
            float[] kernel,
            double[] squares,
            int first,
            double value,
            double variance,
            Signal y,
            int d,
            int top,
            int left) {
        int n = y.extent();
        for (int p = Math.max(0, -top); p < Math.min(KERNEL, n - top); p++) {
            int row = (d * n + top + p) * n + left;
            for (int q = Math.max(0, -left); q < Math.min(KERNEL, n - left); q++) {
                int w = first + p * KERNEL + q;
                y.values()[row + q] += kernel[w] * value;
                y.variance()[row + q] += squares[w] * variance;
            }
        }
    }

    static Signal normalised(Normalisation n, Signal x) {
        Signal y = x.copy();
        for (int i = 0; i < y.size(); i++) {
            int c = x.channel(i);
            y.values()[i] = (x.values()[i] - n.mean()[c]) * factor(n, c);
            y.variance()[i] = Math.pow(factor(n, c), 2) * x.variance()[i] + 6 * Math.pow(y.values()[i], 2);
            y.values()[i] += n.shift()[c];
            y.variance()[i] += Math.pow(y.values()[i], 2);
        }
        return y;
    }

    private static Signal scaled(Normalisation n, Signal x) {
        Signal y = x.copy();
        for (int i = 0; i < y.size(); i++) {
            double factor = factor(n, x.channel(i));
            y.values()[i] *= factor;
            y.variance()[i] = factor * factor * x.variance()[i] + 6 * Math.pow(y.values()[i], 2);
        }
        return y;
    }

    private static double factor(Normalisation n, int channel) {
        return n.gain()[channel] / Math.sqrt(n.variance()[channel] + GeneratorWeights.EPSILON);
    }

    /** {@code y} where {@code x} is positive; near 0 an error comes through as well. */
    static Signal rectified(Signal x, Signal y) {
        Signal z = y.copy();
        for (int i = 0; i < z.size(); i++) {
            if (!(x.values()[i] > 0)) {
                z.values()[i] = 0;
                z.variance()[i] = Math.abs(x.values()[i]) < 1e-4 ? z.variance()[i] : 0;
            }
        }
        return z;
    }

    static Signal squashed(Signal x) {
        Signal y = x.copy();
        for (int i = 0; i < y.size(); i++) {
            double tanh = Math.tanh(x.values()[i]);
            y.values()[i] = tanh;
            y.variance()[i] = Math.pow(1 - tanh * tanh, 2) * x.variance()[i] + 4 * tanh * tanh;
        }
        return y;
    }
}
