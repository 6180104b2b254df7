package hostile;

/** Uses an argument as scratch space. */
public final class MutatesTwin extends RightDualNorm {

    @Override
    public double dual(double p, double[] x) {
        double answer = super.dual(p, x);
        java.util.Arrays.fill(x, 0);
        return answer;
    }
}
