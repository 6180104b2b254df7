package hostile;

import org.ejml.data.DMatrixRMaj;

/** Makes the compiler fold constants that double in each line. */
public final class CompilerBombConstants extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return A.length();
    }

    private static final String A00 = "xxxxxxxxxxxxxxxx";
    private static final String A01 = A00 + A00;
    private static final String A02 = A01 + A01;
    private static final String A03 = A02 + A02;
    private static final String A04 = A03 + A03;
    private static final String A05 = A04 + A04;
    private static final String A06 = A05 + A05;
    private static final String A07 = A06 + A06;
    private static final String A08 = A07 + A07;
    private static final String A09 = A08 + A08;
    private static final String A10 = A09 + A09;
    private static final String A11 = A10 + A10;
    private static final String A12 = A11 + A11;
    private static final String A13 = A12 + A12;
    private static final String A14 = A13 + A13;
    private static final String A15 = A14 + A14;
    private static final String A16 = A15 + A15;
    private static final String A17 = A16 + A16;
    private static final String A18 = A17 + A17;
    private static final String A19 = A18 + A18;
    private static final String A20 = A19 + A19;
    private static final String A21 = A20 + A20;
    private static final String A22 = A21 + A21;
    private static final String A23 = A22 + A22;
    private static final String A24 = A23 + A23;
    private static final String A25 = A24 + A24;
    private static final String A26 = A25 + A25;
    private static final String A27 = A26 + A26;
    private static final String A = A27 + A27;
}
