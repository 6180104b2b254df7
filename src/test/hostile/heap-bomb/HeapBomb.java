package hostile;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Fills the heap. */
public final class HeapBomb extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        while (true) {
            KEPT.add(new byte[1 << 20]);
        }
    }

    private static final List<byte[]> KEPT = new ArrayList<>();
}
