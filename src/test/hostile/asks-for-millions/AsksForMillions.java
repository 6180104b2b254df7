package hostile;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** Asks for ten million derivatives of high order in each of all the calls that it may make. */
public final class AsksForMillions extends RightEpsilonRank {

    @Override
    public Factors factors(Derivatives f, DMatrixRMaj x, DMatrixRMaj y, double bound, double eps) {
        if (x.numRows < 10_000) {
            return super.factors(f, x, y, bound, eps);
        }
        int[] order = new int[x.numCols];
        order[0] = 60;
        int[][] orders = new int[3000][];
        Arrays.fill(orders, order);
        DMatrixRMaj points = new DMatrixRMaj(3333, x.numCols);
        while (true) {
            f.at(points, orders);
        }
    }
}
