package hostile;

import org.ejml.data.DMatrixRMaj;

/** Prints 20 MB. */
public final class StdoutFlood extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        String line = "x".repeat(1 << 16);
        for (int i = 0; i < 320; i++) {
            System.out.println(line);
        }
        return 1;
    }
}
