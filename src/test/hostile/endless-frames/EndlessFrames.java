package hostile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ejml.data.DMatrixRMaj;

/** Begins a frame of 60 MB and floods the frames' own descriptor. */
public final class EndlessFrames extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try (FileOutputStream out = new FileOutputStream("/proc/self/fd/4")) {
            ByteBuffer head = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder());
            out.write(head.putInt(0xA55A_10C7).put((byte) 3).put((byte) 0).putShort((short) 0).putInt(1).putInt(60 << 20).array());
            while (true) {
                out.write(new byte[1 << 16]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
