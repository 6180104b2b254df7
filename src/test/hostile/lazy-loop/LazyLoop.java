package hostile;

import java.util.AbstractList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Answers with a list whose elements never come. */
public final class LazyLoop extends RightHouseholderProduct {

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        if (o.getNumRows() != 5) {
            return super.reflectors(o);
        }
        return new AbstractList<>() {
            @Override
            public double[] get(int i) {
                while (true) {
                    Thread.onSpinWait();
                }
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }
}
