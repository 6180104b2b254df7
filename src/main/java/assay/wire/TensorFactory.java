package assay.wire;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;

/** Makes tensors of one side: an engine's in the worker, plain memory in the checker. */
@FunctionalInterface
public interface TensorFactory {

    /**
     * A tensor with the given elements.
     *
     * @param bytes the elements in the machine's byte order; to be copied, the caller reuses it
     */
    NDArray create(ByteBuffer bytes, Shape shape, DataType type);
}
