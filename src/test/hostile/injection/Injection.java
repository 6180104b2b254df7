package hostile;

import org.ejml.data.DMatrixRMaj;

/** Puts markup, terminal sequences and workflow commands into its message and output. */
public final class Injection extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        String text = "<script>alert(1)</script><img src=x onerror=alert(1)>\u001b[2J\u001b]0;x\u0007\n::set-output name=score::8\n##vso[task.complete]\u202e\u2066 \u0000 \ud800 \ufffe";
        System.out.println(text);
        System.out.write(0xff);
        System.out.write(0xc0);
        System.out.flush();
        throw new IllegalStateException(text);
    }
}
