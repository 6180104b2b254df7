package hostile;

import org.ejml.data.DMatrixRMaj;

/** Answers with records whose arrays are null, too long, infinite or point outside. */
public final class HostileWitness extends RightDeepSets {

    private int calls;

    @Override
    public Witness witness(DMatrixRMaj theta) {
        int m = theta.numRows;
        int[][] permutations = {null, {}, {-1}, new int[m], new int[1 << 20], {Integer.MAX_VALUE, Integer.MIN_VALUE}};
        double[][] vectors = {new double[m], null, {}, {Double.NaN}, new double[m + 1], {1e308}};
        calls++;
        return new Witness(vectors[calls % 6], permutations[calls / 6 % 6]);
    }
}
