package hostile;

import com.sun.tools.attach.VirtualMachine;
import org.ejml.data.DMatrixRMaj;

/** Attaches to its own JVM, to load an agent. */
public final class SelfAttach extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            VirtualMachine self = VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
            self.loadAgent("/tmp/agent.jar");
            return super.dualWeighted(a, x);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
