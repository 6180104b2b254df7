package hostile;

import java.util.AbstractList;
import java.util.Iterator;

/** Never tells the same twice. */
final class Liar extends AbstractList<double[]> {

    private int size;

    @Override
    public double[] get(int i) {
        return new double[i];
    }

    @Override
    public int size() {
        return ++size;
    }

    @Override
    public Object[] toArray() {
        return size > 3 ? null : new Object[] {new double[2], this, "x"};
    }

    @Override
    public Iterator<double[]> iterator() {
        throw new IllegalStateException();
    }
}
