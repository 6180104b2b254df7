package assay.checks.symmetry.convequivariance;

import ai.djl.ndarray.NDArray;
import assay.checks.Convolution;
import assay.checks.Drawing;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.symmetry.convequivariance.GivenResponse.After;
import assay.checks.symmetry.convequivariance.ShiftCases.Changing;
import assay.checks.symmetry.convequivariance.ShiftCases.Layer;
import assay.checks.symmetry.convequivariance.ShiftCases.Move;
import assay.checks.symmetry.convequivariance.ShiftCases.Scored;
import assay.checks.symmetry.convequivariance.ShiftCases.Wanted;
import assay.checks.symmetry.convequivariance.ShiftQuestions.Question;
import assay.tasks.symmetry.ConvEquivariance;
import assay.tasks.symmetry.ConvEquivariance.Border;
import assay.tasks.symmetry.ConvEquivariance.Response;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.Optional;
import net.jqwik.api.ForAll;

/**
 * What convolution and fully connected layers do under shifts, item D5 in three parts.
 *
 * <p><b>Tolerance.</b> With whole numbers of at most 9 in modulus a sum of 3·4·4 products and a bias stays below 2¹², and the
 * scores below 2²⁴: every partial sum is exact in single precision in whatever order it is formed, so equality is exact. With
 * normally distributed entries a sum of n products and a bias has an error of at most (n+1)·u·(Σ|w||x| + |bias|), u = 2⁻²⁴, and
 * the slack of 4 covers the rounding of products where they are not fused.
 */
public final class ConvEquivarianceProperties extends ConvEquivarianceInputs {

    /** The definition of the convolution, for the three borders. Source: D5; exact. */
    @Graded(item = "D5.1", gate = true, says = "your layer has bias + Σ w·x at each place, for each border")
    void convolution(ConvEquivariance subject, @ForAll("layers") Layer c) {
        NDArray response = subject.convolution(c.kernel(), c.bias(), c.border()).of(c.images());
        Tensors.equal("the response with border " + c.border(), Tensors.of(c.response()), response);
    }

    /** The same with entries that single precision rounds. Source: D5; tolerance as for the class. */
    @Graded(item = "D5.1", follows = "convolution", tries = 30, says = "your layer keeps single precision")
    void convolutionOfReals(ConvEquivariance subject, @ForAll("realLayers") Layer c) {
        double[][][][] kernel = Tensors.images(c.kernel());
        double[] bias = Tensors.entries(c.bias());
        double size =
                Convolution.size(Shifts.bordered(Tensors.images(c.images()), kernel, c.border()), kernel, bias, 1);
        Tensors.close(
                "the response with border " + c.border(),
                Tensors.of(c.response()),
                subject.convolution(c.kernel(), c.bias(), c.border()).of(c.images()),
                Tolerance.units(c.kernel().size() / c.bias().size() + 1)
                        .single()
                        .scale(size));
    }

    /** A periodic convolution commutes with cyclic shifts, everywhere. Source: D5; exact. */
    @Graded(
            item = "D5.1",
            follows = "convolution",
            says = "with border CIRCULAR: R(Tx) = T R(x) for cyclic shifts, everywhere")
    void cyclic(ConvEquivariance subject, @ForAll("layers") Layer c, @ForAll("moves") Move move) {
        Response layer = subject.convolution(c.kernel(), c.bias(), Border.CIRCULAR);
        double[][][][] x = Tensors.images(c.images());
        NDArray before = layer.of(c.images());
        Tensors.shape("the response", before, c.shape(Border.CIRCULAR));
        Tensors.equal(
                "R(Tx) against T R(x)",
                Tensors.of(Shifts.rolled(Tensors.images(before), move.down(), move.right())),
                layer.of(Tensors.of(Shifts.rolled(x, move.down(), move.right()))));
    }

    /** R(Tx) = T R(x) away from the borders, whatever the border is. Source: D5; exact. */
    @Graded(item = "D5.1", follows = "convolution", says = "for every border: R(Tx) = T R(x) in the interior, exactly")
    void interior(ConvEquivariance subject, @ForAll("layers") Layer c, @ForAll("moves") Move move) {
        Response layer = subject.convolution(c.kernel(), c.bias(), c.border());
        NDArray before = layer.of(c.images());
        NDArray after = layer.of(Tensors.of(Shifts.shifted(Tensors.images(c.images()), move.down(), move.right(), 0)));
        Tensors.shape("the response", before, c.shape(c.border()));
        Tensors.shape("the response to the shifted images", after, c.shape(c.border()));
        Verify.that(
                Shifts.agree(Tensors.images(before), Tensors.images(after), move.down(), move.right(), c.margin()),
                "R(Tx) and T R(x) differ in the interior");
    }

    /** A layer keeps its kernel when another one is made. Source: D5, a layer as an object. */
    @Graded(item = "D5.1", weight = 0.5, tries = 30, says = "a layer goes on working when another one is made")
    void ownLayer(ConvEquivariance subject, @ForAll("layers") Layer c) {
        double[][][][] kernel = Tensors.images(c.kernel());
        kernel[0][0][0][0] += 1;
        Response first = subject.convolution(c.kernel(), c.bias(), c.border());
        Response second = subject.convolution(Tensors.of(kernel), c.bias(), c.border());
        second.of(c.images());
        Tensors.equal("the first layer's response", Tensors.of(c.response()), first.of(c.images()));
    }

    /** (Tx)[i, j] = x[i−down, j−right], background elsewhere. Source: D5, data augmentation; nothing is computed, so exact. */
    @Graded(item = "D5.1", says = "a shifted image is x[i−down, j−right], and the background where that is outside")
    void shift(
            ConvEquivariance subject, @ForAll("images") NDArray x, @ForAll("moves") Move by, @ForAll("greys") float g) {
        double[][][][] before = Tensors.images(x);
        Move move = by.within(before[0][0].length, before[0][0][0].length);
        Tensors.equal(
                "the image shifted by (" + move.down() + ", " + move.right() + ")",
                Tensors.of(Shifts.shifted(before, move.down(), move.right(), g)),
                subject.shift(x, move.down(), move.right(), g));
    }

    /** The definition of the network. Source: D5; exact. */
    @Graded(item = "D5.2", gate = true, says = "scores = weight · flat(ReLU(kernel ∗ x + kernelBias)) + bias")
    void scores(ConvEquivariance subject, @ForAll("scored") Scored c) {
        Tensors.equal(
                "the scores",
                Tensors.of(
                        c.scores(Tensors.images(c.images())),
                        c.images().getShape().get(0),
                        c.classes()),
                subject.classifier(c.network()).of(c.images()));
    }

    /**
     * ‖R(x′) − R(x)‖ / ‖R(x)‖ for each image and its own partner. Source: D5, where each batch was compared with the first. The
     * responses are whole numbers; the differences are exact, and two norms of n terms in single precision have n+2 units each.
     */
    @Graded(
            item = "D5.2",
            weight = 2,
            says = "the relative change is ‖R(x′)−R(x)‖ / ‖R(x)‖, image by image with its own partner")
    void change(ConvEquivariance subject, @ForAll("changing") Changing c) {
        double[] expected = c.changes();
        double largest = 0;
        for (double e : expected) {
            largest = Math.max(largest, e);
        }
        Verify.close(
                "the relative change",
                expected,
                subject.relativeChange(c.response(), c.response().images(), c.moved()),
                Tolerance.units(2 * c.entries() + 8).single().scale(largest));
    }

    /**
     * A fully connected layer is not invariant, unless its weights are equal over the places: then it sums. Source: D5, the claim
     * that fully connected layers are invariant. The image is judged by its scores alone, in whole numbers.
     */
    @Graded(item = "D5.2", weight = 2, says = "an image whose scores change when it is shifted, where there is one")
    void witness(ConvEquivariance subject, @ForAll("wanted") Wanted c) {
        Optional<NDArray> found = subject.witness(
                c.network(), c.height(), c.width(), c.move().down(), c.move().right());
        if (found.isEmpty()) {
            Verify.that(c.pooled(), "there are images whose scores change, and you say there are none");
            return;
        }
        Tensors.shape("your image", found.get(), 1, 1, c.height(), c.width());
        Verify.that(
                !c.pooled(),
                "all weights of a channel are equal here, so that no image in the middle changes its scores",
                Fact.of("your image", Showing.text(found.get())));
        c.verify(Tensors.images(found.get()));
    }

    /** Of two responses, one is equivariant and one in general not. Source: D5; decided by the definition, exactly. */
    @Graded(
            item = "D5.3",
            gate = true,
            says = "you tell a convolution from one whose map is turned, shuffled or weighted")
    void decision(ConvEquivariance subject, @ForAll("questions") Question c) {
        c.put(subject, After.NOTHING);
        c.put(subject, c.probe().after());
    }

    /** Equal multisets of values are not equal maps. Source: D5, where activations were sorted before they were compared. */
    @Graded(item = "D5.3", weight = 2, says = "a map with the same values at other places is not equivariant")
    void places(ConvEquivariance subject, @ForAll("centred") Question c) {
        c.put(subject, c.probe().after());
    }

    /**
     * What a border spoils does not speak against a convolution; what is inside does. Source: D5, equivariance up to borders.
     */
    @Graded(
            item = "D5.3",
            says = "only the interior counts: a border of the stated width is left out, and nothing more")
    void border(ConvEquivariance subject, @ForAll("bordered") Question c) {
        c.put(subject, c.probe().after());
    }

    /** One image and one place suffice against equivariance. Source: D5, where the first batch alone was looked at. */
    @Graded(item = "D5.3", says = "every image and every inner place counts")
    void everyImage(ConvEquivariance subject, @ForAll("spoiled") Question c) {
        c.put(subject, c.probe().after());
    }

    /** The submission's layer at a shifted image, beside its shifted response. */
    @Drawing
    Figure maps(ConvEquivariance subject) {
        return ResponseMaps.draw(subject);
    }
}
