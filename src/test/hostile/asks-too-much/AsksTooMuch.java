package hostile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Asks an oracle about as many images at once as can cross the wire, so that the checker runs out of memory or time. */
public final class AsksTooMuch extends RightConvEquivariance {

    private static final long MOST = 15 << 20;

    private boolean asked;

    @Override
    public double[] relativeChange(Response response, NDArray images, NDArray moved) {
        if (asked) {
            return super.relativeChange(response, images, moved);
        }
        asked = true;
        long[] shape = images.getShape().getShape().clone();
        shape[0] = MOST / (shape[1] * shape[2] * shape[3]);
        try (NDManager manager = NDManager.newBaseManager()) {
            response.of(manager.zeros(new Shape(shape)));
            return super.relativeChange(response, images, moved);
        }
    }
}
