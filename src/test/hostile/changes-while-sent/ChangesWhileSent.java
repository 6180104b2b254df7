package hostile;

import org.ejml.data.ZMatrixRMaj;

/** Goes on changing a matrix from another thread while it is being sent. */
public final class ChangesWhileSent extends RightHouseholderProduct {

    @Override
    public ZMatrixRMaj counterexample(int n) {
        ZMatrixRMaj u = new ZMatrixRMaj(n, n);
        Thread thread = new Thread(() -> change(u, System.nanoTime() + 20_000_000));
        thread.start();
        return u;
    }

    private static void change(ZMatrixRMaj u, long end) {
        double[] data = u.data;
        while (System.nanoTime() < end) {
            u.numRows = -1;
            u.numRows = 1 << 30;
            u.data = null;
            u.data = data;
            data[0] = Double.NaN;
        }
    }
}
