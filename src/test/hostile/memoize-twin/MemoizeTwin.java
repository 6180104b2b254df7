package hostile;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ejml.data.DMatrixRMaj;

/** Remembers answers to questions that come again. */
public final class MemoizeTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return KNOWN.computeIfAbsent(Arrays.hashCode(x) + 31L * Arrays.hashCode(a.data), k -> super.dualWeighted(a, x));
    }

    private static final Map<Long, Double> KNOWN = new ConcurrentHashMap<>();
}
