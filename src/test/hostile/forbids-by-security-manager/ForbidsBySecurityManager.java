package hostile;

import java.security.Permission;
import org.ejml.data.DMatrixRMaj;

/** Installs a security manager that forbids everything to the worker. */
public final class ForbidsBySecurityManager extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkPermission(Permission permission) {
                throw new SecurityException("no: " + permission);
            }
        });
        return 1;
    }
}
