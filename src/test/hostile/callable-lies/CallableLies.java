package hostile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Hands over objects that answer differently each time, and that hang when they are compared, hashed or named. */
public final class CallableLies extends RightConvEquivariance {

    @Override
    public Response convolution(NDArray kernel, NDArray bias, Border border) {
        return new Liar(super.convolution(kernel, bias, border));
    }

    private static final class Liar implements Response {

        private static int calls;
        private final Response truth;

        Liar(Response truth) {
            this.truth = truth;
        }

        @Override
        public NDArray of(NDArray images) {
            return switch (calls++ % 4) {
                case 0 -> truth.of(images).add(1);
                case 1 -> truth.of(images);
                case 2 -> null;
                default -> images.getManager().zeros(new Shape(0));
            };
        }

        @Override
        public boolean equals(Object other) {
            return hashCode() == 0;
        }

        @Override
        public int hashCode() {
            while (true) {
                Thread.onSpinWait();
            }
        }

        @Override
        public String toString() {
            return "" + hashCode();
        }
    }
}
