package hostile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Responses with millions of places, or millions of images, wherever one image of twelve rows is asked about. */
public final class ConvolutionBomb extends RightConvEquivariance {

    private int calls;

    @Override
    public Response convolution(NDArray kernel, NDArray bias, Border border) {
        return images -> {
            long n = 14 << 20;
            Shape shape = calls++ % 2 == 0 ? new Shape(n, 1, 1, 1) : new Shape(1, 1, 3000, 3000);
            return images.getShape().get(2) == 12 && images.getShape().get(0) == 1
                    ? images.getManager().ones(shape).mul(3e38f)
                    : super.convolution(kernel, bias, border).of(images);
        };
    }
}
