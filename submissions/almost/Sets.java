import assay.tasks.symmetry.DeepSets;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

public class Sets implements DeepSets {

    @Override
    public double[] layer(double lambda, double gamma, double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += xi;
        }
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double t = lambda * x[i] + gamma * sum;
            y[i] = t * Math.tanh(Math.log1p(Math.exp(t)));
        }
        return y;
    }

    @Override
    public boolean isEquivariant(DMatrixRMaj theta) {
        int m = theta.getNumRows();
        double largest = 0;
        for (double t : theta.data) {
            largest = Math.max(largest, Math.abs(t));
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double expected = i == j ? theta.get(0, 0) : theta.get(0, 1);
                if (Math.abs(theta.get(i, j) - expected) > 1e-9 * largest) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Weights weights(DMatrixRMaj theta) {
        double lambda = theta.get(0, 0);
        double gamma = theta.getNumRows() == 1 ? 0 : theta.get(0, 1);
        System.out.println("lambda = " + lambda + ", gamma = " + gamma);
        return new Weights(lambda, gamma);
    }

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 30; k++) {
            double[] x = new double[m];
            for (int i = 0; i < m; i++) {
                x[i] = random.nextGaussian();
            }
            double[] y = f.apply(x);
            double largest = 0;
            for (double yi : y) {
                largest = Math.max(largest, Math.abs(yi));
            }
            for (int i = 0; i + 1 < m; i++) {
                double[] z = f.apply(exchanged(x, i));
                double[] expected = exchanged(y, i);
                for (int j = 0; j < m; j++) {
                    if (Math.abs(z[j] - expected[j]) > 1e-7 * largest) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private double[] exchanged(double[] x, int i) {
        double[] y = x.clone();
        y[i] = x[i + 1];
        y[i + 1] = x[i];
        return y;
    }
}
