package assay.checks.symmetry.convequivariance;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.checks.Verify;
import assay.checks.symmetry.convequivariance.GivenResponse.After;
import assay.checks.symmetry.convequivariance.ShiftCases.Move;
import assay.tasks.symmetry.ConvEquivariance;
import assay.tasks.symmetry.ConvEquivariance.Border;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Responses of which it is asked whether they are equivariant. */
final class ShiftQuestions {

    /** The extent of an image whose content lies in the middle, and where that begins and ends. */
    private static final int WIDE = 9;

    private static final int FROM = 4;
    private static final int CONTENT = 2;

    private ShiftQuestions() {}

    /** A response, its images and a shift. */
    record Question(GivenResponse probe, Move move) {

        /** Puts the question with this after the convolution, and compares with what the definition says. */
        void put(ConvEquivariance subject, After after) {
            GivenResponse asked = new GivenResponse(probe.images(), probe.kernel(), probe.border(), after);
            boolean truth = asked.isEquivariant(move.down(), move.right(), asked.margin());
            boolean answer = subject.isEquivariant(asked, asked.images(), move.down(), move.right(), asked.margin());
            Verify.that(
                    answer == truth,
                    after
                            + (truth
                                    ? ": equivariant in the interior, and you say it is not"
                                    : ": not equivariant, and you say it is"));
        }
    }

    static Arbitrary<Question> plain() {
        return questions(Arbitraries.of(After.TURNED, After.SHUFFLED, After.WEIGHTED, After.SORTED));
    }

    /** Content everywhere, so that zeros and periods beyond the border show, and kernels that read over it. */
    static Arbitrary<Question> bordered() {
        return questions(Arbitraries.of(After.NOTHING, After.SQUARED, After.NOTHING, After.SPOILED));
    }

    /** Content in the middle only: the interior then has the same values before and after. */
    static Arbitrary<Question> centred() {
        return Combinators.combine(
                        Tensors.integers(1, 1, CONTENT, CONTENT),
                        Tensors.integers(1, 1, 2, 2),
                        Arbitraries.of(Border.class),
                        Arbitraries.of(After.TURNED, After.SHUFFLED, After.NOTHING),
                        ShiftCases.moves(1))
                .as((content, kernel, border, after, move) ->
                        new Question(new GivenResponse(framed(content), kernel, border, after), move));
    }

    /** Several images, the first ones blank, and a response that is spoiled at one place. */
    static Arbitrary<Question> spoiled() {
        return Combinators.combine(ShiftCases.size(0, 2), ShiftCases.size(6, 8), ShiftCases.size(6, 8))
                .flatAs((blank, h, w) -> Combinators.combine(
                                Tensors.integers(1, 1, h, w),
                                Tensors.integers(1, 1, 2, 2),
                                Arbitraries.of(Border.class),
                                Arbitraries.of(After.SPOILED, After.SPOILED, After.SQUARED),
                                ShiftCases.moves(1))
                        .as((last, kernel, border, after, move) ->
                                new Question(new GivenResponse(behind(blank, last), kernel, border, after), move)));
    }

    private static Arbitrary<Question> questions(Arbitrary<After> afters) {
        return Combinators.combine(
                        ShiftCases.size(1, 2), ShiftCases.size(1, 3), ShiftCases.size(7, 9), ShiftCases.size(7, 9))
                .flatAs((b, k, h, w) -> Combinators.combine(
                                Tensors.integers(b, 1, h, w),
                                Tensors.integers(1, 1, k, 2),
                                Arbitraries.of(Border.class),
                                afters,
                                ShiftCases.moves(2))
                        .as((x, kernel, border, after, move) ->
                                new Question(new GivenResponse(x, kernel, border, after), move)));
    }

    private static NDArray framed(NDArray content) {
        double[][][][] x = new double[1][1][WIDE][WIDE];
        for (int i = 0; i < CONTENT; i++) {
            System.arraycopy(Tensors.images(content)[0][0][i], 0, x[0][0][FROM + i], FROM, CONTENT);
        }
        return Tensors.of(x);
    }

    private static NDArray behind(int blank, NDArray last) {
        double[] entries = Tensors.entries(last);
        double[] all = new double[(blank + 1) * entries.length];
        System.arraycopy(entries, 0, all, blank * entries.length, entries.length);
        return Tensors.of(
                all, blank + 1, 1, last.getShape().get(2), last.getShape().get(3));
    }
}
