package hostile;

import java.util.Arrays;
import org.ejml.data.ZMatrixRMaj;

/** Answers with matrices cut from arrays of 8 MB. */
public final class LargeBackingTwin extends RightHouseholderProduct {

    @Override
    public ZMatrixRMaj counterexample(int n) {
        ZMatrixRMaj u = super.counterexample(n);
        u.data = Arrays.copyOf(u.data, 1 << 20);
        return u;
    }
}
