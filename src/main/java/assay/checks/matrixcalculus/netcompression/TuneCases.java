package assay.checks.matrixcalculus.netcompression;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.tasks.matrixcalculus.NetCompression.Factors;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Nets of factors with labelled images, drawn again until rounding decides no ReLU on the way. */
final class TuneCases {

    /** Single precision moves a hidden value by some 1e-6. */
    private static final double MARGIN = 1e-3;

    private static final int DRAWS = 500;

    private static final double MOST_SENSITIVE = 20;
    private static final int DISTURBED = 6;
    private static final double SMALL = 1e-7;

    private TuneCases() {}

    /**
     * A fine-tuning.
     *
     * @param layers the net
     * @param images [N, inputs]
     * @param labels N classes
     * @param batch images a step
     * @param rate the step's length
     * @param epochs how often
     */
    record Tuning(List<Factors> layers, NDArray images, int[] labels, int batch, float rate, int epochs) {

        int steps() {
            return epochs * ((labels.length + batch - 1) / batch);
        }

        /** The net before every step and after the last. */
        List<FactoredNet> course() {
            return course(FactoredNet.of(layers), 0);
        }

        private List<FactoredNet> course(FactoredNet start, int disturbance) {
            List<FactoredNet> course = new ArrayList<>(List.of(start));
            for (int step = 0; step < steps(); step++) {
                FactoredNet net = course.get(step);
                course.add(Gradients.of(net, disturbed(step, disturbance), classes(step))
                        .moved(net, rate));
            }
            return course;
        }

        /** The losses before each step. */
        double[] losses() {
            return losses(course(), 0);
        }

        private double[] losses(List<FactoredNet> course, int disturbance) {
            double[] losses = new double[steps()];
            for (int step = 0; step < losses.length; step++) {
                losses[step] = loss(course.get(step).scores(disturbed(step, disturbance)), classes(step));
            }
            return losses;
        }

        private double[][] disturbed(int step, int disturbance) {
            return disturbance == 0 ? rows(step) : Loops.disturbed(rows(step), SMALL, new Random(disturbance));
        }

        private List<FactoredNet> courseFromNear(int disturbance) {
            return course(FactoredNet.of(layers).disturbed(SMALL, new Random(disturbance)), disturbance);
        }

        /** The same as {@link #sensitivity} for the losses. */
        double sensitivityOfLosses() {
            double[] losses = losses();
            double most = 0;
            for (int k = 1; k <= DISTURBED; k++) {
                double[] near = losses(courseFromNear(k), k);
                most = Math.max(most, Loops.largest(Loops.plus(losses, -1, near)) / SMALL);
            }
            return most;
        }

        double[][] rows(int step) {
            return Arrays.copyOfRange(Tensors.rows(images), from(step), to(step));
        }

        int[] classes(int step) {
            return Arrays.copyOfRange(labels, from(step), to(step));
        }

        private int from(int step) {
            return step * batch % ((labels.length + batch - 1) / batch * batch);
        }

        private int to(int step) {
            return Math.min(labels.length, from(step) + batch);
        }

        /**
         * How far steps go otherwise when every number is disturbed, per unit of disturbance: rounded sums of products are exact
         * sums of products of numbers that were disturbed by as many units as there are terms.
         */
        List<FactoredNet> sensitivity() {
            List<FactoredNet> course = course();
            FactoredNet gone = course.get(steps()).minus(course.get(0));
            List<FactoredNet> sensitivity = new ArrayList<>();
            for (int k = 1; k <= DISTURBED; k++) {
                List<FactoredNet> near = courseFromNear(k);
                sensitivity.add(near.get(steps()).minus(near.get(0)).minus(gone).times(1 / SMALL));
            }
            return sensitivity;
        }

        /** Whether rounding changes little: no hidden value is near 0, and steps do not drive neighbours apart. */
        boolean decided() {
            List<FactoredNet> course = course();
            for (int step = 0; step < steps(); step++) {
                for (double[] row : rows(step)) {
                    if (course.get(step).pass(row).margin() < MARGIN) {
                        return false;
                    }
                }
            }
            return sensitivity().stream().allMatch(n -> Loops.largest(n.flat()) <= MOST_SENSITIVE);
        }
    }

    /** One step with all images. */
    static Arbitrary<Tuning> steps() {
        return tunings(NetCases.size(1, 1), NetCases.size(4, 4));
    }

    /** Several epochs of several batches. */
    static Arbitrary<Tuning> courses() {
        return tunings(NetCases.size(1, 3), NetCases.size(1, 3));
    }

    private static Arbitrary<Tuning> tunings(Arbitrary<Integer> epochs, Arbitrary<Integer> batch) {
        Arbitrary<Sizes> sizes = Combinators.combine(NetCases.size(1, 5), NetCases.size(1, 5), NetCases.size(2, 4))
                .as(Sizes::new);
        return Combinators.combine(
                        sizes,
                        NetCases.size(1, 3),
                        NetCases.size(1, 4),
                        batch,
                        epochs,
                        Arbitraries.of(0.25f, 0.125f, 0.0625f),
                        NetCases.seed())
                .as((s, most, count, b, e, rate, seed) -> {
                    Random random = new Random(seed);
                    for (int draw = 0; draw < DRAWS; draw++) {
                        Tuning tuning = drawn(s, most, count, b, e, rate, random);
                        if (tuning.decided()) {
                            return tuning;
                        }
                    }
                    throw new IllegalStateException("no net of " + s + " keeps away from the kinks of ReLU");
                });
    }

    private static Tuning drawn(Sizes sizes, int most, int count, int batch, int epochs, float rate, Random random) {
        return new Tuning(
                NetCases.net(sizes, most, random),
                NetCases.images(count, sizes.inputs(), random),
                random.ints(count, 0, sizes.classes()).toArray(),
                batch,
                rate,
                epochs);
    }

    /** The mean loss of scores. */
    static double loss(double[][] scores, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= scores[i][labels[i]];
        }
        return sum / labels.length;
    }
}
