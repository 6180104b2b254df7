package hostile;

import org.ejml.data.DMatrixRMaj;

/** Exponentials of the largest numbers, and of millions of entries. */
public final class ExponentialBomb extends RightMatrixExponential {

    private int calls;

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        DMatrixRMaj e = new DMatrixRMaj(a.numRows, a.numCols);
        e.fill(calls++ % 3 == 0 ? Double.MAX_VALUE : calls % 3 == 1 ? -Double.MAX_VALUE : Double.MIN_VALUE);
        return calls % 40 == 0 ? new DMatrixRMaj(2000, 2000) : e;
    }
}
