package hostile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ejml.data.DMatrixRMaj;

/** Writes calls to itself into the descriptor from which it reads the checker's. */
public final class CallsItself extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try (FileOutputStream out = new FileOutputStream("/proc/self/fd/3")) {
            ByteBuffer call = ByteBuffer.allocate(22).order(ByteOrder.nativeOrder());
            call.putInt(0xA55A_10C7).put((byte) 2).put((byte) 1).putShort((short) 0).putInt(7).putInt(6).putInt(-1).putShort((short) 0);
            out.write(call.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return super.dualWeighted(a, x);
    }
}
