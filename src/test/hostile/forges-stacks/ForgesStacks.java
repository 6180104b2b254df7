package hostile;

import org.ejml.data.DMatrixRMaj;

/** Prints stack dumps of its own making, and hangs. */
public final class ForgesStacks extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        String dump = "Full thread dump <script>alert(1)</script>\n\"submission\"\n\tat assay.checker.Grader.passed\n";
        System.err.println(dump);
        System.err.flush();
        System.out.println("JNI global ref \u202e\u001b[2J");
        while (true) {
            System.err.print(dump + "JNI global refs: 0\n");
        }
    }
}
