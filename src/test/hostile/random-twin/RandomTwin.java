package hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** Adds up in a random order. */
public final class RandomTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, x.length).boxed().toList());
        Collections.shuffle(order);
        double[] y = new double[x.length];
        DMatrixRMaj b = new DMatrixRMaj(x.length, x.length);
        for (int i = 0; i < x.length; i++) {
            y[i] = x[order.get(i)];
            for (int j = 0; j < x.length; j++) {
                b.set(i, j, a.get(order.get(i), order.get(j)));
            }
        }
        return super.dualWeighted(b, y);
    }
}
