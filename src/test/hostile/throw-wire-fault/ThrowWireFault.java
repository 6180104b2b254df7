package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception of the wire's own. */
public final class ThrowWireFault extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            throw (RuntimeException) Class.forName("assay.wire.WireFault").getDeclaredConstructor(String.class).newInstance((String) null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
