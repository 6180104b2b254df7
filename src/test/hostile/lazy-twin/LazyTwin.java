package hostile;

import java.util.AbstractList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Answers with a list that calculates its elements when they are read. */
public final class LazyTwin extends RightHouseholderProduct {

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        return new AbstractList<>() {
            private List<double[]> all;

            @Override
            public double[] get(int i) {
                return all().get(i);
            }

            @Override
            public int size() {
                return all().size();
            }

            private List<double[]> all() {
                all = all == null ? LazyTwin.super.reflectors(o) : all;
                return all;
            }
        };
    }
}
