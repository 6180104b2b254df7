package assay.checks.matrixcalculus;

/**
 * A problem with the matrix uvᵀ, which is never formed.
 *
 * @param u m numbers
 * @param v n numbers
 * @param b m numbers
 */
public record RankOne(double[] u, double[] v, double[] b) {

    /** The sheet's matrix: u_k = √(5k−1), v_k = (−1)^k. */
    public static RankOne ofSheet(double[] b) {
        double[] u = new double[b.length];
        double[] v = new double[b.length];
        for (int k = 1; k <= b.length; k++) {
            u[k - 1] = Math.sqrt(5.0 * k - 1);
            v[k - 1] = k % 2 == 0 ? 1 : -1;
        }
        return new RankOne(u, v, b);
    }

    /** (uvᵀ)⁺b = v(uᵀb)/(‖u‖²‖v‖²). */
    public double[] solution() {
        return times(factor(), v);
    }

    /** (uᵀb)/(‖u‖²‖v‖²), and 0 where the matrix is 0. */
    double factor() {
        double squares = squares();
        return squares == 0 ? 0 : dot(u, b) / squares;
    }

    /** ‖v‖∞ Σ|u_i b_i|/(‖u‖²‖v‖²): what the rounding errors of the sum scale with. */
    public double scale() {
        double squares = squares();
        double largest = 0;
        for (double entry : v) {
            largest = Math.max(largest, Math.abs(entry));
        }
        return squares == 0 ? 0 : largest * dot(moduli(u), moduli(b)) / squares;
    }

    /** ‖u‖²‖v‖². */
    public double squares() {
        return dot(u, u) * dot(v, v);
    }

    /** The sum of products, compensated as by Neumaier, so that its error does not grow with the length. */
    public static double dot(double[] x, double[] y) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < Math.min(x.length, y.length); i++) {
            double term = x[i] * y[i];
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }
        return sum + lost;
    }

    public static double[] times(double factor, double[] x) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            product[i] = factor * x[i];
        }
        return product;
    }

    private static double[] moduli(double[] x) {
        double[] moduli = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            moduli[i] = Math.abs(x[i]);
        }
        return moduli;
    }
}
