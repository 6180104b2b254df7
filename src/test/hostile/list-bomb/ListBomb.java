package hostile;

import java.util.Collections;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Answers with five million tiny vectors. */
public final class ListBomb extends RightHouseholderProduct {

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        return Collections.nCopies(5_000_000, new double[0]);
    }
}
