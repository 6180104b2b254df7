package hostile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** Answers with tensors that are closed, or whose manager is, and closes its arguments. */
public final class TensorClosed extends RightPatchEmbedding {

    private int calls;

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        NDArray answer = super.embed(images, patch, a, b);
        switch (calls++ % 5) {
            case 0 -> answer.close();
            case 1 -> {
                images.close();
                a.close();
                return images;
            }
            case 2 -> {
                try (NDManager manager = NDManager.newBaseManager()) {
                    answer.attach(manager);
                }
            }
            case 3 -> images.getManager().close();
            default -> {
                answer.detach();
                answer.close();
                answer.close();
            }
        }
        return answer;
    }
}
