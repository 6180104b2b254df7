package hostile;

import ai.djl.ndarray.NDArray;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Hands libtorch an address that is no tensor's. */
public final class TensorSegfault extends RightPatchEmbedding {

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        try {
            Class<?> library = Class.forName("ai.djl.pytorch.jni.PyTorchLibrary");
            Field instance = library.getDeclaredField("LIB");
            instance.setAccessible(true);
            Method matmul = library.getDeclaredMethod("torchMatmul", long.class, long.class);
            matmul.setAccessible(true);
            matmul.invoke(instance.get(null), 0xdead_0008L, 0xdead_0010L);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return images;
    }
}
