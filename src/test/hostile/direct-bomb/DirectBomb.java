package hostile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Fills direct memory. */
public final class DirectBomb extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        while (true) {
            KEPT.add(ByteBuffer.allocateDirect(1 << 20));
        }
    }

    private static final List<ByteBuffer> KEPT = new ArrayList<>();
}
