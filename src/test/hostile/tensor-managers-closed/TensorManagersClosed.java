package hostile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** Closes all managers that it can reach from an argument, the worker's among them. */
public final class TensorManagersClosed extends RightPatchEmbedding {

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        NDArray answer = super.embed(images, patch, a, b);
        NDManager manager = images.getManager();
        for (int i = 0; i < 10 && manager != null; i++) {
            NDManager parent = manager.getParentManager();
            manager.close();
            manager = parent;
        }
        return answer;
    }
}
