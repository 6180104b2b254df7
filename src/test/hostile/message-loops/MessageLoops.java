package hostile;

import org.ejml.data.ZMatrixRMaj;

/** Throws an exception whose message never comes. */
public final class MessageLoops extends RightHouseholderProduct {

    @Override
    public ZMatrixRMaj counterexample(int n) {
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
