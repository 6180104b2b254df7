package assay.worker;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.io.PrintStream;

/** Loads libtorch and multiplies two matrices; also what unpacks libtorch, where DJL is given a folder for it. */
public final class TensorCanary {

    private TensorCanary() {}

    /** Arguments: folder of classes, frames in, frames out. */
    public static void main(String[] arguments) throws IOException {
        try (PrintStream report = CanaryReport.open(arguments[2]);
                NDManager manager = NDManager.newBaseManager()) {
            float sum =
                    manager.ones(new Shape(8, 8)).matMul(manager.eye(8)).sum().getFloat();
            report.println("tensors=" + (sum == 64 ? "possible" : "wrong"));
            report.println("end");
        }
    }
}
