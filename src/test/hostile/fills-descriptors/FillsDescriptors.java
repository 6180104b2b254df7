package hostile;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Opens files until there are no descriptors left. */
public final class FillsDescriptors extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            while (true) {
                KEPT.add(new FileInputStream("/proc/self/maps"));
            }
        } catch (IOException e) {
            return 1;
        }
    }

    private static final List<FileInputStream> KEPT = new ArrayList<>();
}
