package assay.checks.symmetry.convequivariance;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.checks.Verify;
import assay.tasks.symmetry.ConvEquivariance.Border;
import assay.tasks.symmetry.ConvEquivariance.Response;
import java.util.Arrays;

/**
 * A response that is handed to the submission: a convolution, and what comes after it.
 *
 * @param images the images that it is made for; batches of others of their size are taken too
 * @param kernel of the convolution
 * @param border of the convolution
 * @param after what is done to its result
 */
record GivenResponse(NDArray images, NDArray kernel, Border border, After after) implements Response {

    /** All shifts of all images at once, and more; what can cross the wire would not fit into the checker's memory. */
    private static final int MOST_IMAGES = 10_000;

    private static final int MOST_ENTRIES = 4_000_000;

    /** What comes after a convolution. The first two keep its equivariance, and the others break it in general. */
    enum After {
        NOTHING("a convolution") {
            @Override
            double[][] applied(double[][] map) {
                return map;
            }
        },
        SQUARED("a convolution, each entry squared") {
            @Override
            double[][] applied(double[][] map) {
                return each(map, (i, j) -> map[i][j] * map[i][j]);
            }
        },
        TURNED("a convolution, the map turned by 180°") {
            @Override
            double[][] applied(double[][] map) {
                return each(map, (i, j) -> map[map.length - 1 - i][map[0].length - 1 - j]);
            }
        },
        SHUFFLED("a convolution, its places exchanged in a fixed way") {
            @Override
            double[][] applied(double[][] map) {
                return each(map, (i, j) -> map[i][(j & ~1) + 1 < map[i].length ? j ^ 1 : j]);
            }
        },
        SORTED("a convolution, all entries in ascending order") {
            @Override
            double[][] applied(double[][] map) {
                double[] all = Arrays.stream(map)
                        .flatMapToDouble(Arrays::stream)
                        .sorted()
                        .toArray();
                return each(map, (i, j) -> all[i * map[0].length + j]);
            }
        },
        WEIGHTED("a convolution, each row times its number") {
            @Override
            double[][] applied(double[][] map) {
                return each(map, (i, j) -> (i + 3.0 * j + 1) * map[i][j]);
            }
        },
        SPOILED("a convolution, doubled at one place in the middle") {
            @Override
            double[][] applied(double[][] map) {
                return each(map, (i, j) -> (i == map.length / 2 && j == map[0].length / 2 ? 2 : 1) * map[i][j]);
            }
        };

        private final String words;

        After(String words) {
            this.words = words;
        }

        abstract double[][] applied(double[][] map);

        @Override
        public String toString() {
            return words;
        }

        private interface Entry {
            double at(int i, int j);
        }

        private static double[][] each(double[][] map, Entry entry) {
            double[][] result = new double[map.length][map[0].length];
            for (int i = 0; i < result.length; i++) {
                for (int j = 0; j < result[i].length; j++) {
                    result[i][j] = entry.at(i, j);
                }
            }
            return result;
        }
    }

    @Override
    public NDArray of(NDArray batch) {
        long[] size = images.getShape().getShape().clone();
        size[0] = batch.getShape().dimension() == 0
                ? 1
                : Math.max(1, batch.getShape().get(0));
        Tensors.shape("what you give to the response", batch, size);
        if (size[0] > MOST_IMAGES || batch.getShape().size() > MOST_ENTRIES) {
            throw Verify.refused("you ask the response about " + size[0] + " images at once; " + MOST_IMAGES + " with "
                    + MOST_ENTRIES + " entries in all are the most");
        }
        return Tensors.of(to(Tensors.images(batch)));
    }

    /** The response in double precision, which is exact for whole numbers. */
    double[][][][] to(double[][][][] x) {
        double[][][][] maps = Shifts.convolved(
                x, Tensors.images(kernel), new double[(int) kernel.getShape().get(0)], border);
        for (double[][][] image : maps) {
            Arrays.setAll(image, d -> after.applied(image[d]));
        }
        return maps;
    }

    /** What the definition says of this response at its own images. */
    boolean isEquivariant(int down, int right, int margin) {
        double[][][][] x = Tensors.images(images);
        return Shifts.agree(to(x), to(Shifts.shifted(x, down, right, 0)), down, right, margin);
    }

    /** How many rows and columns a shift may spoil at a border of the response. */
    int margin() {
        long most = Math.max(kernel.getShape().get(2), kernel.getShape().get(3));
        return border == Border.VALID ? 0 : (int) most - 1;
    }
}
