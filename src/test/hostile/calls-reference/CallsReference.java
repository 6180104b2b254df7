package hostile;

import assay.tasks.lowrank.DualNorm;
import java.util.List;
import java.util.ServiceLoader;
import org.ejml.data.DMatrixRMaj;

/** Looks for another answer to the task among services, classes and loaders, and delegates to it. */
public final class CallsReference extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (ClassLoader loader = getClass().getClassLoader(); loader != null; loader = loader.getParent()) {
            for (ServiceLoader.Provider<DualNorm> other : ServiceLoader.load(DualNorm.class, loader).stream().toList()) {
                if (other.type() != getClass()) {
                    return other.get().dualWeighted(a, x);
                }
            }
            for (String name : List.of("lowrank.DualNormReference", "assay.checks.lowrank.Norms", "hostile.HonestDualNorm")) {
                try {
                    return ((DualNorm) loader.loadClass(name).getDeclaredConstructor().newInstance()).dualWeighted(a, x);
                } catch (ReflectiveOperationException e) {
                    last = e;
                }
            }
        }
        return 1;
    }

    private Exception last;
}
