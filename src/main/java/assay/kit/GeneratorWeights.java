package assay.kit;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * The weights of a {@link Generator} as plain numbers, either drawn from a seed, on every machine the same, or those of a
 * trained one.
 *
 * @param features how wide the network is: the channels before the last convolution; the originals have 64
 * @param convolutions the five transposed convolutions, modules 0, 3, 6, 9 and 12
 * @param normalisations the four batch normalisations, modules 1, 4, 7 and 10
 */
public record GeneratorWeights(int features, List<Convolution> convolutions, List<Normalisation> normalisations) {

    /** How many numbers a latent vector has. */
    public static final int LATENT = 100;

    /** Rows and columns of every kernel. */
    public static final int EXTENT = 4;

    /** What a batch normalisation adds to a variance before it takes the root. */
    public static final double EPSILON = 1e-5;

    private static final double[] HAT = {0.25, 0.75, 0.75, 0.25};
    private static final double ROUGHNESS = 0.3;
    private static final int COLOURS = 3;
    private static final int LAYERS = 5;
    private static final int WIDEST = 256;

    /**
     * A transposed convolution without bias.
     *
     * @param in channels that it reads
     * @param out channels that it writes
     * @param stride by how much a step in its input moves the kernel
     * @param padding how many rows and columns are cut off at each border of its output
     * @param kernel [in, out, 4, 4], the last index running fastest
     */
    public record Convolution(int in, int out, int stride, int padding, float[] kernel) {}

    /**
     * A batch normalisation, one number of each kind per channel c: x ↦ gain·(x − mean)/√(variance + 1e-5) + shift.
     *
     * @param gain what a normalised value is multiplied by
     * @param shift what is added then
     * @param mean the stored mean
     * @param variance the stored variance
     */
    public record Normalisation(float[] gain, float[] shift, float[] mean, float[] variance) {}

    /** Where numbers come from, in order: so many, spread evenly around a centre where they are drawn. */
    @FunctionalInterface
    private interface Numbers {
        float[] next(int count, double centre, double spread);
    }

    public GeneratorWeights {
        convolutions = List.copyOf(convolutions);
        normalisations = List.copyOf(normalisations);
    }

    /**
     * Weights for which no layer fades out or saturates, and images are smooth: every kernel but the first is nearly that of
     * bilinear interpolation, times a number that is drawn.
     *
     * @param features from 1 to 256
     * @param seed the same seed gives the same weights
     */
    public static GeneratorWeights drawn(int features, long seed) {
        Random random = new Random(seed);
        GeneratorWeights rough = from(features, (count, centre, spread) -> {
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = (float) (centre + spread * (random.nextInt() * 0x1p-31));
            }
            return numbers;
        });
        return new GeneratorWeights(
                features,
                rough.convolutions.stream().map(GeneratorWeights::smoothed).toList(),
                rough.normalisations);
    }

    private static Convolution smoothed(Convolution c) {
        if (c.stride == 1) {
            return c;
        }
        float[] kernel = c.kernel.clone();
        for (int i = 0; i < kernel.length; i++) {
            int place = i % (EXTENT * EXTENT);
            double hat = HAT[place / EXTENT] * HAT[place % EXTENT];
            kernel[i] = (float) (2 * hat * c.kernel[i - place] + ROUGHNESS * c.kernel[i]);
        }
        return new Convolution(c.in, c.out, c.stride, c.padding, kernel);
    }

    /**
     * The weights of a trained generator, as {@link #count} says how many: each convolution's kernel, followed, but for the
     * last, by gain, shift, mean and variance of the batch normalisation after it.
     *
     * @throws IllegalArgumentException if a generator of no width has so many
     */
    public static GeneratorWeights of(float[] numbers) {
        Objects.requireNonNull(numbers, "numbers is null");
        int features = 1;
        while (count(features) < numbers.length && features < WIDEST) {
            features++;
        }
        if (count(features) != numbers.length) {
            throw new IllegalArgumentException(
                    "no generator has " + numbers.length + " weights; one with 64 features has " + count(64));
        }
        int[] read = {0};
        return from(features, (count, centre, spread) -> {
            read[0] += count;
            return Arrays.copyOfRange(numbers, read[0] - count, read[0]);
        });
    }

    /** All of them in one row, as {@link #of} reads them. */
    public float[] numbers() {
        FloatBuffer numbers = FloatBuffer.allocate(count(features));
        for (int layer = 0; layer < LAYERS; layer++) {
            numbers.put(convolutions.get(layer).kernel);
            if (layer < LAYERS - 1) {
                Normalisation n = normalisations.get(layer);
                numbers.put(n.gain).put(n.shift).put(n.mean).put(n.variance);
            }
        }
        return numbers.array();
    }

    /** How many numbers a generator of this width has, stored statistics included. */
    public static int count(int features) {
        int count = 0;
        for (int layer = 0; layer < LAYERS; layer++) {
            int normalised = layer < LAYERS - 1 ? 4 : 0;
            int out = channels(features, layer + 1);
            count += out * (channels(features, layer) * EXTENT * EXTENT + normalised);
        }
        return count;
    }

    private static GeneratorWeights from(int features, Numbers numbers) {
        if (features < 1 || features > WIDEST) {
            throw new IllegalArgumentException("features is " + features + ", not from 1 to " + WIDEST);
        }
        List<Convolution> convolutions = new ArrayList<>();
        List<Normalisation> normalisations = new ArrayList<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            int in = channels(features, layer);
            int out = channels(features, layer + 1);
            double spread = Math.sqrt(3 * power(layer) / (layer == 0 ? in : 4 * in));
            float[] kernel = numbers.next(in * out * EXTENT * EXTENT, 0, spread);
            convolutions.add(new Convolution(in, out, layer == 0 ? 1 : 2, layer == 0 ? 0 : 1, kernel));
            if (layer < LAYERS - 1) {
                normalisations.add(new Normalisation(
                        numbers.next(out, 1, 0.5),
                        numbers.next(out, 0, 0.5),
                        numbers.next(out, 0, 0.5),
                        numbers.next(out, 1.25, 0.75)));
            }
        }
        return new GeneratorWeights(features, convolutions, normalisations);
    }

    /** The mean square that a layer gives to what has mean square 1: ReLU in between takes half of it away. */
    private static double power(int layer) {
        return layer == 0 || layer == LAYERS - 1 ? 1 : 2;
    }

    /** Channels before a layer: 100, 8f, 4f, 2f, f, and 3 after the last. */
    private static int channels(int features, int layer) {
        return layer == 0 ? LATENT : layer == LAYERS ? COLOURS : features << (LAYERS - 1 - layer);
    }
}
