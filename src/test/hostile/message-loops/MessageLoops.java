package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception whose message never comes. */
public final class MessageLoops extends Right {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new Liar();
    }
}

/** Lies about itself. */
final class Liar extends RuntimeException {

    @Override
    public String getMessage() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
