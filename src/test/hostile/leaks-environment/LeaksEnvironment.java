package hostile;

import java.util.Set;
import java.util.TreeSet;
import org.ejml.data.DMatrixRMaj;

/** Prints its environment and properties, and throws where there is a variable of the checker. */
public final class LeaksEnvironment extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        System.out.println(System.getenv());
        System.getProperties().forEach((k, v) -> System.out.println(k + " = " + v));
        Set<String> names = new TreeSet<>(System.getenv().keySet());
        names.removeAll(Set.of("LANG", "MALLOC_ARENA_MAX"));
        if (System.getProperty("java.io.tmpdir").equals(System.getenv("PWD"))) {
            names.remove("PWD");
        }
        if (!names.isEmpty()) {
            throw new IllegalStateException("leak: " + names);
        }
        return 1;
    }
}
