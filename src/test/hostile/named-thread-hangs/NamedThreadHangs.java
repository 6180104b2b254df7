package hostile;

import org.ejml.data.ZMatrixRMaj;

/** Hangs in a thread that is named by markup and terminal sequences. */
public final class NamedThreadHangs extends RightHouseholderProduct {

    @Override
    public ZMatrixRMaj counterexample(int n) {
        Thread.currentThread().setName("<script>alert(1)</script>\u001b[2J\n::set-output name=x::y\u202e");
        while (true) {
            Thread.onSpinWait();
        }
    }
}
