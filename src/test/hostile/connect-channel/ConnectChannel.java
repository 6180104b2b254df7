package hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import org.ejml.data.DMatrixRMaj;

/** Connects and sends datagrams by channels. */
public final class ConnectChannel extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        InetSocketAddress there = new InetSocketAddress("127.0.0.1", @PORT@);
        try (DatagramChannel datagrams = DatagramChannel.open()) {
            datagrams.send(ByteBuffer.wrap(new byte[] {1}), there);
        } catch (IOException e) {
            last = e;
        }
        try (SocketChannel channel = SocketChannel.open(there)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}));
            return super.dualWeighted(a, x);
        } catch (IOException e) {
            e.addSuppressed(last);
            throw new UncheckedIOException(e);
        }
    }

    private IOException last = new IOException();
}
