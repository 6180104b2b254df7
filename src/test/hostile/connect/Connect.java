package hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import org.ejml.data.DMatrixRMaj;

/** Connects to a server of this machine. */
public final class Connect extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), @PORT@)) {
            socket.getOutputStream().write(1);
            return super.dualWeighted(a, x);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
