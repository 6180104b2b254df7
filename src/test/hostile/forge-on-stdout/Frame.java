package hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A frame as the worker writes it. */
final class Frame {

    private Frame() {}

    static byte[] answer(int call, double value) {
        return ByteBuffer.allocate(24)
                .order(ByteOrder.nativeOrder())
                .putInt(0xA55A_10C7)
                .put((byte) 3)
                .put((byte) 0)
                .putShort((short) 0)
                .putInt(call)
                .putInt(8)
                .putDouble(value)
                .array();
    }
}
