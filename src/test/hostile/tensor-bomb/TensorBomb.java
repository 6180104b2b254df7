package hostile;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.ejml.data.DMatrixRMaj;

/** Asks for tensors without end. */
public final class TensorBomb extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        NDManager manager = NDManager.newBaseManager();
        while (true) {
            manager.zeros(new Shape(1 << 20));
        }
    }
}
