package hostile;

import java.io.FileOutputStream;
import java.io.IOException;
import org.ejml.data.DMatrixRMaj;

/** Writes forged answers to every descriptor. */
public final class ForgeAnswers extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (int fd = 0; fd < 20; fd++) {
            try (FileOutputStream out = new FileOutputStream("/proc/self/fd/" + fd)) {
                for (int call = 1; call < 400; call++) {
                    out.write(Frame.answer(call, 42));
                }
            } catch (IOException e) {
                last = e;
            }
        }
        return 1;
    }

    private IOException last;
}
