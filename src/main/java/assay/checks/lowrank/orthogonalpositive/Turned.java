package assay.checks.lowrank.orthogonalpositive;

import assay.checks.Matrices;
import assay.checks.Tolerance;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * An orthogonal matrix made from blocks whose angles are known, seen in another basis.
 *
 * @param o O
 * @param angles its n angles, ascending
 */
record Turned(DMatrixRMaj o, double[] angles) {

    /** How O = QBQᵀ is made. */
    enum Basis {
        /** Q = I. */
        BLOCKS,
        /** Q exchanges coordinates, and no entry is rounded. */
        PERMUTED,
        /** Q is drawn evenly from all orthogonal matrices, and O is rounded as if it came from elsewhere. */
        ANY
    }

    /** The blocks below each other, in another basis. */
    static Turned of(List<TurnBlock> blocks, Basis basis, Random random) {
        double[] angles = blocks.stream()
                .flatMapToDouble(b -> Arrays.stream(b.angles()))
                .sorted()
                .toArray();
        DMatrixRMaj sum = new DMatrixRMaj(angles.length, angles.length);
        int at = 0;
        for (TurnBlock block : blocks) {
            CommonOps_DDRM.insert(block.o(), sum, at, at);
            at += block.angles().length;
        }
        return switch (basis) {
            case BLOCKS -> new Turned(sum, angles);
            case PERMUTED -> new Turned(permuted(sum, random), angles);
            case ANY -> new Turned(rounded(similar(sum, random), random), angles);
        };
    }

    private static DMatrixRMaj permuted(DMatrixRMaj b, Random random) {
        int n = b.getNumRows();
        List<Integer> to = Arrays.asList(IntStream.range(0, n).boxed().toArray(Integer[]::new));
        Collections.shuffle(to, random);
        DMatrixRMaj o = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                o.set(to.get(i), to.get(j), b.get(i, j));
            }
        }
        return o;
    }

    private static DMatrixRMaj similar(DMatrixRMaj b, Random random) {
        DMatrixRMaj q = Matrices.orthogonal(b.getNumRows(), b.getNumRows(), random);
        DMatrixRMaj left = q.createLike();
        CommonOps_DDRM.mult(q, b, left);
        DMatrixRMaj o = q.createLike();
        CommonOps_DDRM.multTransB(left, q, o);
        return o;
    }

    private static DMatrixRMaj rounded(DMatrixRMaj o, Random random) {
        for (int i = 0; i < o.getNumElements(); i++) {
            o.data[i] += Tolerance.DOUBLE * random.nextGaussian();
        }
        return o;
    }
}
