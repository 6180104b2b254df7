package hostile;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Fills the heap, swallows the error and goes on with a wrong answer. */
public final class HeapBombGoesOn extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            while (true) {
                KEPT.add(new byte[1 << 20]);
            }
        } catch (OutOfMemoryError e) {
            return 1;
        }
    }

    private static final List<byte[]> KEPT = new ArrayList<>();
}
