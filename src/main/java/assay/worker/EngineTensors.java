package assay.worker;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import assay.wire.TensorFactory;
import java.nio.ByteBuffer;

/** Tensors of DJL's engine, which is loaded with the first of them; they live until the try ends. */
final class EngineTensors implements TensorFactory {

    private final EngineMemory memory = new EngineMemory();

    private NDManager base;
    private NDManager current;

    @Override
    public NDArray create(ByteBuffer bytes, Shape shape, DataType type) {
        if (base == null) {
            base = NDManager.newBaseManager();
            memory.watch(base.getParentManager());
        }
        if (current == null) {
            current = base.newSubManager();
        }
        return current.create(bytes, shape, type);
    }

    /** Frees the tensors of the try and what was computed from them. */
    void endTry() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
