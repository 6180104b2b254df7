package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings an annotation processor. */
public final class AnnotationProcessor extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
