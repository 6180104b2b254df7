package hostile;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Answers with lists that tell another size each time, hold what they must not, or say null. */
public final class LyingList extends RightHouseholderProduct {

    private int calls;

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        calls++;
        return calls % 3 == 0 ? strings() : calls % 3 == 1 ? Arrays.asList(null, null) : new Liar();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<double[]> strings() {
        return (List) List.of("no", "vectors");
    }
}
