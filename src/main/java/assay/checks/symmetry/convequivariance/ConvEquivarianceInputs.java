package assay.checks.symmetry.convequivariance;

import ai.djl.ndarray.NDArray;
import assay.checks.symmetry.convequivariance.ShiftCases.Changing;
import assay.checks.symmetry.convequivariance.ShiftCases.Layer;
import assay.checks.symmetry.convequivariance.ShiftCases.Move;
import assay.checks.symmetry.convequivariance.ShiftCases.Scored;
import assay.checks.symmetry.convequivariance.ShiftCases.Wanted;
import assay.checks.symmetry.convequivariance.ShiftQuestions.Question;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the properties of convolution and shifts are tried on. */
abstract class ConvEquivarianceInputs {

    @Provide
    Arbitrary<Layer> layers() {
        return ShiftCases.layers();
    }

    @Provide
    Arbitrary<Layer> realLayers() {
        return ShiftCases.realLayers();
    }

    @Provide
    Arbitrary<Move> moves() {
        return ShiftCases.moves(2);
    }

    @Provide
    Arbitrary<NDArray> images() {
        return ShiftCases.images();
    }

    @Provide
    Arbitrary<Float> greys() {
        return Arbitraries.of(0f, 1f, -0.4242f);
    }

    @Provide
    Arbitrary<Scored> scored() {
        return ShiftCases.scored();
    }

    @Provide
    Arbitrary<Changing> changing() {
        return ShiftCases.changing();
    }

    @Provide
    Arbitrary<Wanted> wanted() {
        return ShiftCases.wanted();
    }

    @Provide
    Arbitrary<Question> questions() {
        return ShiftQuestions.plain();
    }

    @Provide
    Arbitrary<Question> centred() {
        return ShiftQuestions.centred();
    }

    @Provide
    Arbitrary<Question> bordered() {
        return ShiftQuestions.bordered();
    }

    @Provide
    Arbitrary<Question> spoiled() {
        return ShiftQuestions.spoiled();
    }
}
