package hostile;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Looks for the bytecode and the sources of checks, tests and reference. */
public final class ReadsChecks extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (String name : List.of("assay/checks/lowrank/dualnorm/DualNormProperties.class", "assay/checker/Grader.class",
                "lowrank/DualNormReference.class", "assay/verdict/Finding.class", "net/jqwik/api/Property.class",
                "src/test/java", "META-INF/services/org.junit.platform.engine.TestEngine")) {
            if (ClassLoader.getSystemResource(name) != null || getClass().getClassLoader().getResource(name) != null) {
                throw new IllegalStateException("leak: " + name);
            }
        }
        return 1;
    }
}
