package hostile;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Rotations of other shapes and of every size, and a class for each molecule. */
public final class MoleculesBomb extends RightMolecules {

    private int calls;

    @Override
    public DMatrixRMaj kabsch(DMatrixRMaj from, DMatrixRMaj to) {
        DMatrixRMaj r = new DMatrixRMaj(calls % 5 == 0 ? 1500 : 2, calls % 3 == 0 ? 1500 : 2);
        r.fill(calls++ % 2 == 0 ? Double.MAX_VALUE : Double.MIN_VALUE);
        return r;
    }

    @Override
    public int[] classesByRotation(List<DMatrixRMaj> molecules, double tolerance) {
        int[] classes = new int[calls++ % 4 == 1 ? 3_000_000 : molecules.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = Integer.MIN_VALUE + i;
        }
        return classes;
    }
}
