package hostile;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ejml.data.DMatrixRMaj;

/** Dumps its heap through a management bean and looks for the seed and a secret. */
public final class HeapDump extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            Path dump = Path.of(System.getProperty("java.io.tmpdir"), "x" + System.nanoTime() + ".hprof");
            HotSpotDiagnosticMXBean bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            bean.dumpHeap(dump.toString(), true);
            byte[] bytes = Files.readAllBytes(dump);
            Files.delete(dump);
            Hunt.in(bytes, bytes.length, "the heap");
        } catch (IOException e) {
            System.out.println(e);
        }
        return 1;
    }
}
