package hostile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** Calculates in a manager of its own, closes what it does not need any more, and answers with views of its arguments. */
public final class TensorTwin extends RightPatchEmbedding {

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        NDArray answer;
        try (NDManager scratch = NDManager.newBaseManager()) {
            answer = super.embed(images.duplicate(), patch, a, b);
            answer.detach();
            images.duplicate().attach(scratch);
        }
        images.close();
        a.close();
        b.close();
        return answer;
    }

    @Override
    public Convolutions asConvolutions(int patch, NDArray a, NDArray b) {
        Convolutions layers = super.asConvolutions(patch, a, b);
        a.setName("a");
        return new Convolutions(layers.first().get("..."), patch, b.expandDims(2).expandDims(3), 1);
    }
}
