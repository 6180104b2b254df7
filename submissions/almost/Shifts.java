import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import assay.tasks.symmetry.ConvEquivariance;

public class Shifts implements ConvEquivariance {

    @Override
    public NDArray shift(NDArray images, int down, int right, float background) {
        Shape shape = images.getShape();
        int height = (int) shape.get(2);
        int width = (int) shape.get(3);
        float[] x = images.toFloatArray();
        float[] y = new float[x.length];
        for (int k = 0; k < x.length; k++) {
            int i = k / width % height - down;
            int j = k % width - right;
            boolean inside = i >= 0 && i < heigth && j >= 0 && j < width;
            y[k] = inside ? x[k - down * width - right] : background;
        }
        return images.getManager().create(y, shape);
    }
}
