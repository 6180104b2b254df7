package hostile;

/** Cannot be loaded. */
public final class ThrowInStaticInit extends RightDualNorm {

    private static final int BROKEN = Integer.parseInt("no number");

    @Override
    public double dual(double p, double[] x) {
        return BROKEN;
    }
}
