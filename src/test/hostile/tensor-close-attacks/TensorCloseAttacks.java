package hostile;

import ai.djl.ndarray.NDArray;

/** Leaves resources with the worker's manager that throw or never end when they are closed, which is when the next try begins. */
public final class TensorCloseAttacks extends RightPatchEmbedding {

    private int calls;

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        images.getManager().attachInternal("attack" + calls++, calls % 2 == 0 ? this::hang : this::fail);
        return super.embed(images, patch, a, b);
    }

    private void fail() {
        throw new StackOverflowError();
    }

    private void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
