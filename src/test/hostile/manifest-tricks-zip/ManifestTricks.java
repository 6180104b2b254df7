package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings a manifest that names agents, class paths, other versions of classes and opened packages in an archive. */
public final class ManifestTricks extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
