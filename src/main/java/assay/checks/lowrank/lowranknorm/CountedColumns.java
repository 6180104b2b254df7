package assay.checks.lowrank.lowranknorm;

import assay.checks.Verify;
import assay.checks.lowrank.FactorPair;
import assay.tasks.lowrank.LowRankNorm.Columns;
import assay.verdict.Fact;
import org.ejml.data.DMatrixRMaj;

/** Hands out the columns of a matrix and counts how many were asked for. */
final class CountedColumns implements Columns {

    private final DMatrixRMaj matrix;
    private int fetched;

    CountedColumns(DMatrixRMaj matrix) {
        this.matrix = matrix;
    }

    @Override
    public int rows() {
        return matrix.getNumRows();
    }

    @Override
    public int count() {
        return matrix.getNumCols();
    }

    @Override
    public double[] column(int k) {
        fetched++;
        Verify.that(
                k >= 0 && k < count(),
                "you asked U for a column that it does not have",
                Fact.of("column", k),
                Fact.of("columns, from 0", count()));
        return FactorPair.column(matrix, k);
    }

    int fetched() {
        return fetched;
    }
}
