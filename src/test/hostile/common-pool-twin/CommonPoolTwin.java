package hostile;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** Calculates in the common pool and in parallel streams. */
public final class CommonPoolTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return IntStream.range(0, 8).parallel().mapToDouble(i -> super.dualWeighted(a.copy(), x.clone())).max().orElseThrow();
    }
}
