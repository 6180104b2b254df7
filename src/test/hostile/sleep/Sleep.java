package hostile;

import org.ejml.data.ZMatrixRMaj;

/** Sleeps for ever and swallows interrupts. */
public final class Sleep extends RightHouseholderProduct {

    @Override
    public ZMatrixRMaj counterexample(int n) {
        while (true) {
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
