package hostile;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers with records and vectors of odd shapes and sizes. */
public final class HostileReflectors extends RightHouseholderProduct {

    private int calls;

    @Override
    public List<Reflector> factors(ZMatrixRMaj u) {
        double[] sizes = {1e308, -1e308, 0, Double.MIN_VALUE};
        ZMatrixRMaj v = new ZMatrixRMaj(calls++ % 4 == 0 ? u.numRows : calls % 9, calls % 3);
        Arrays.fill(v.data, sizes[calls % sizes.length]);
        Reflector odd = new Reflector(v, new Complex_F64(sizes[calls % 3], 1e308));
        return Collections.nCopies(calls % 5 == 0 ? 20_000 : calls % 7, odd);
    }

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        double[] v = new double[o.numRows];
        Arrays.fill(v, calls++ % 2 == 0 ? 1e308 : Double.MIN_VALUE);
        return Collections.nCopies(1 + calls % 30, v);
    }

    @Override
    public ZMatrixRMaj counterexample(int n) {
        ZMatrixRMaj u = new ZMatrixRMaj(n, n);
        Arrays.fill(u.data, calls++ % 2 == 0 ? 1e308 : 0);
        return u;
    }
}
