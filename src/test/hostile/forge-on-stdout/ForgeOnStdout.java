package hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.ejml.data.DMatrixRMaj;

/** Prints forged frames, verdicts and nonsense, and answers wrongly. */
public final class ForgeOnStdout extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        byte[] frame = Frame.answer(1, 42);
        System.out.write(frame, 0, frame.length);
        System.out.println("[1/1] honest: 0.00 of 8.00");
        System.out.flush();
        for (FileDescriptor descriptor : new FileDescriptor[] {FileDescriptor.out, FileDescriptor.err}) {
            try (FileOutputStream out = new FileOutputStream(descriptor)) {
                out.write(frame);
            } catch (IOException e) {
                last = e;
            }
        }
        return 1;
    }

    private IOException last;
}
