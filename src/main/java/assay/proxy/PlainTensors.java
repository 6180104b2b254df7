package assay.proxy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.passthrough.PassthroughNDManager;
import assay.wire.TensorFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tensors that are plain memory: no engine runs beside the properties. */
public final class PlainTensors implements TensorFactory {

    @Override
    public NDArray create(ByteBuffer bytes, Shape shape, DataType type) {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining()).order(ByteOrder.nativeOrder());
        copy.put(bytes).flip();
        return PassthroughNDManager.INSTANCE.create(copy, shape, type);
    }
}
