package hostile;

import ai.djl.ndarray.NDArray;

/** Answers with tensors of its own making, which lie about type, shape and elements. */
public final class TensorImpostor extends RightPatchEmbedding {

    private int calls;

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        return Impostor.of(calls++, super.embed(images, patch, a, b));
    }
}
