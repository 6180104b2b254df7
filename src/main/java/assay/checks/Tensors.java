package assay.checks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.passthrough.PassthroughNDManager;
import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.Status;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tensors of single precision on the checker's side, where no engine runs: made, read and compared, never computed with. */
public final class Tensors {

    private static final int LARGEST = 9;
    private static final int TENTHS = 10;

    private Tensors() {}

    /** A tensor of float32 with these entries, the last index running fastest. */
    public static NDArray of(float[] entries, long... shape) {
        Shape extents = new Shape(shape);
        if (extents.size() != entries.length) {
            throw new IllegalArgumentException(entries.length + " entries do not fill " + extents);
        }
        return PassthroughNDManager.INSTANCE.create(FloatBuffer.wrap(entries.clone()), extents, DataType.FLOAT32);
    }

    /** The same from doubles, rounded to single precision. */
    public static NDArray of(double[] entries, long... shape) {
        float[] rounded = new float[entries.length];
        for (int i = 0; i < entries.length; i++) {
            rounded[i] = (float) entries[i];
        }
        return of(rounded, shape);
    }

    /** A batch of images, [B, C, H, W]. */
    public static NDArray of(double[][][][] images) {
        double[][] planes = Arrays.stream(images)
                .flatMap(Arrays::stream)
                .flatMap(Arrays::stream)
                .toArray(double[][]::new);
        return of(
                Arrays.stream(planes).flatMapToDouble(Arrays::stream).toArray(),
                images.length,
                images[0].length,
                images[0][0].length,
                images[0][0][0].length);
    }

    /** The entries, the last index running fastest. */
    public static double[] entries(NDArray tensor) {
        float[] entries = tensor.toFloatArray();
        double[] exact = new double[entries.length];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = entries[i];
        }
        return exact;
    }

    /** A batch of images, [B, C, H, W]; the tensor has four dimensions. */
    public static double[][][][] images(NDArray tensor) {
        double[] entries = entries(tensor);
        long[] n = tensor.getShape().getShape();
        double[][][][] images = new double[(int) n[0]][(int) n[1]][(int) n[2]][(int) n[3]];
        int next = 0;
        for (double[][][] image : images) {
            for (double[][] plane : image) {
                for (double[] row : plane) {
                    System.arraycopy(entries, next, row, 0, row.length);
                    next += row.length;
                }
            }
        }
        return images;
    }

    /** A matrix, [m, n]; the tensor has two dimensions. */
    public static double[][] rows(NDArray tensor) {
        double[] entries = entries(tensor);
        double[][] rows = new double[(int) tensor.getShape().get(0)][];
        int n = (int) tensor.getShape().get(1);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(entries, i * n, (i + 1) * n);
        }
        return rows;
    }

    /**
     * Integer entries in [-9, 9]; shrinks to few and small ones. An arbitrary list of so many numbers would have millions of
     * smaller neighbours, so the whole tensor shrinks by two numbers: the largest entry, and how many tenths are not zero.
     */
    public static Arbitrary<NDArray> integers(long... shape) {
        return Combinators.combine(
                        Arbitraries.longs().dontShrink(),
                        Arbitraries.of(1, 2, 3, 5, LARGEST, LARGEST, LARGEST),
                        Arbitraries.of(1, 2, 4, TENTHS, TENTHS, TENTHS, TENTHS))
                .as((seed, largest, tenths) -> sparse(new Random(seed), largest, tenths, shape));
    }

    private static NDArray sparse(Random random, int largest, int tenths, long... shape) {
        double[] entries = new double[(int) new Shape(shape).size()];
        for (int i = 0; i < entries.length; i++) {
            int size = 1 + random.nextInt(LARGEST) % largest;
            int entry = random.nextBoolean() ? size : -size;
            entries[i] = random.nextInt(TENTHS) < tenths ? entry : 0;
        }
        return of(entries, shape);
    }

    /** Integer entries in [-9, 9], drawn evenly. */
    public static NDArray integers(Random random, long... shape) {
        double[] entries = new double[(int) new Shape(shape).size()];
        Arrays.setAll(entries, i -> random.nextInt(2 * LARGEST + 1) - LARGEST);
        return of(entries, shape);
    }

    /** Normally distributed entries. */
    public static NDArray gaussian(Random random, long... shape) {
        double[] entries = new double[(int) new Shape(shape).size()];
        Arrays.setAll(entries, i -> random.nextGaussian());
        return of(entries, shape);
    }

    /** The tensor is float32 and has this shape; another one is refused, not merely wrong. */
    public static void shape(String what, NDArray actual, long... expected) {
        if (actual.getDataType() != DataType.FLOAT32) {
            throw Verify.refused(what + " has entries of type " + Showing.type(actual) + ", and float32 is asked for");
        }
        if (!Arrays.equals(actual.getShape().getShape(), expected)) {
            throw Verify.refused(
                    what + " has shape " + actual.getShape() + ", and " + new Shape(expected) + " is asked for");
        }
    }

    /** Every entry of {@code actual} is that of {@code expected}, exactly: for whole numbers that no sum rounds. */
    public static void equal(String what, NDArray expected, NDArray actual) {
        close(what, expected, actual, Tolerance.units(0).single().scale(0));
    }

    /** Every entry of {@code actual} is that of {@code expected} within the tolerance. */
    public static void close(String what, NDArray expected, NDArray actual, Tolerance tolerance) {
        shape(what, actual, expected.getShape().getShape());
        if (!tolerance.informative()) {
            throw new Uninformative(tolerance);
        }
        double[] truth = entries(expected);
        double[] answer = entries(actual);
        int worst = 0;
        int off = 0;
        for (int i = 0; i < truth.length; i++) {
            off += Math.abs(truth[i] - answer[i]) <= tolerance.allowed() ? 0 : 1;
            worst = Math.abs(truth[i] - answer[i]) > Math.abs(truth[worst] - answer[worst]) ? i : worst;
        }
        if (off > 0) {
            throw different(what, expected, actual, tolerance, worst, off);
        }
    }

    /** The place of an entry, such as (0, 2, 1). */
    public static String place(int entry, Shape shape) {
        long rest = entry;
        String[] place = new String[shape.dimension()];
        for (int d = place.length - 1; d >= 0; d--) {
            place[d] = Long.toString(rest % shape.get(d));
            rest /= shape.get(d);
        }
        StringJoiner joined = new StringJoiner(", ", "(", ")");
        Arrays.stream(place).forEach(joined::add);
        return joined.toString();
    }

    private static Finding different(
            String what, NDArray expected, NDArray actual, Tolerance tolerance, int worst, int off) {
        double[] truth = entries(expected);
        double[] answer = entries(actual);
        double error = Math.abs(truth[worst] - answer[worst]);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.hidden("expected", Showing.text(expected)));
        facts.add(Fact.of("but was", Showing.text(actual)));
        facts.add(Fact.of("wrong entries", off + " of " + truth.length));
        facts.add(Fact.of(
                "the worst", "at " + place(worst, expected.getShape()) + " it is " + Showing.number(answer[worst])));
        facts.add(Fact.hidden("there it should be", Showing.number(truth[worst])));
        Tolerance told = Arrays.stream(truth).allMatch(e -> e == 0) ? tolerance.absolute() : tolerance;
        facts.addAll(Wording.facts(error, told));
        return new Finding(Status.FALSIFIED, Wording.off(what, error, told), facts, "");
    }
}
