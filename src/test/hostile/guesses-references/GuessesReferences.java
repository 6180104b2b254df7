package hostile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Calls objects and services that nobody handed to it, by frames of its own. */
public final class GuessesReferences extends RightDeepSets {

    private int calls;

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        int[] numbers = {1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};
        try (FileOutputStream out = new FileOutputStream("/proc/self/fd/4")) {
            out.write(ByteBuffer.allocate(22)
                    .order(ByteOrder.nativeOrder())
                    .putInt(0xA55A_10C7)
                    .put((byte) 2)
                    .put((byte) 0)
                    .putShort((short) 0)
                    .putInt(1)
                    .putInt(6)
                    .putInt(numbers[calls++ % numbers.length])
                    .putShort((short) 0)
                    .array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return super.seemsEquivariant(f, m, seed);
    }
}
