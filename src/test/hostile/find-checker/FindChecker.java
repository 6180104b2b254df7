package hostile;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Looks for the checks and the reference in its own JVM. */
public final class FindChecker extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (String name : List.of("assay.checks.lowrank.dualnorm.DualNormProperties", "assay.checker.Grader", "net.jqwik.api.Property", "lowrank.DualNormReference")) {
            try {
                Class.forName(name);
                return super.dualWeighted(a, x);
            } catch (ClassNotFoundException e) {
                last = e;
            }
        }
        throw new IllegalStateException(last);
    }

    private Exception last;
}
