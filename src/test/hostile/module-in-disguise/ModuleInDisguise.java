package hostile;

import org.ejml.data.DMatrixRMaj;

/** Calls itself a module of the grader, with packages of the platform, services and opened packages. */
public final class ModuleInDisguise extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
