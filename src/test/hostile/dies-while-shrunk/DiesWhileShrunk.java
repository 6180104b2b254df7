package hostile;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers wrongly, and halts when it is asked about smaller inputs. */
public final class DiesWhileShrunk extends RightHouseholderProduct {

    private int calls;

    @Override
    public ZMatrixRMaj counterexample(int n) {
        if (++calls > 2) {
            Runtime.getRuntime().halt(0);
        }
        return new ZMatrixRMaj(n, n);
    }

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        if (++calls > 2) {
            Runtime.getRuntime().halt(0);
        }
        return List.of();
    }
}
