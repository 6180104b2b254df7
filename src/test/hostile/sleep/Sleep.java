package hostile;

import org.ejml.data.DMatrixRMaj;

/** Sleeps for ever and swallows interrupts. */
public final class Sleep extends Right {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        while (true) {
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
