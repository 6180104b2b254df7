package hostile;

import org.ejml.data.ZMatrixRMaj;

/** Never answers. */
public final class Loop extends RightHouseholderProduct {

    @Override
    public ZMatrixRMaj counterexample(int n) {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
