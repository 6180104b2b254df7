package hostile;

import java.util.HashMap;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;

/** Keeps a million keys of one hash, and does not wait for them. */
public final class CollidingKeysTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Map<Object, Integer> map = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            map.put(new Object() {
                @Override
                public int hashCode() {
                    return 1;
                }
            }, i);
        }
        return map.size() == 200 ? super.dualWeighted(a, x) : 0;
    }
}
