package assay.checks.vision.patchembedding;

import assay.checks.vision.patchembedding.PatchCases.Applied;
import assay.checks.vision.patchembedding.PatchCases.Case;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the properties of the embedding of patches are tried on. */
abstract class PatchEmbeddingInputs {

    @Provide
    Arbitrary<Case> cases() {
        return PatchCases.any();
    }

    @Provide
    Arbitrary<Case> reals() {
        return PatchCases.reals();
    }

    @Provide
    Arbitrary<Applied> applied() {
        return PatchCases.applied();
    }
}
