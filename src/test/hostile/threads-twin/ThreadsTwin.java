package hostile;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** Uses threads that end. */
public final class ThreadsTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        double[] answers = new double[4];
        Thread[] threads = new Thread[answers.length];
        for (int i = 0; i < threads.length; i++) {
            int k = i;
            threads[i] = new Thread(() -> answers[k] = super.dualWeighted(a.copy(), x.clone()));
            threads[i].start();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.stream(answers).max().orElseThrow();
    }
}
