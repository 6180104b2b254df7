package assay.checks.matrixcalculus.factorizationgradient;

import assay.checks.Verify;
import assay.tasks.matrixcalculus.FactorizationGradient.Counted;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A matrix in the clerk's keeping.
 *
 * @param entries absent where only the work is of interest; then it may be as large as one likes
 */
record BookedMatrix(ProductLog log, int rows, int columns, boolean isDiagonal, Optional<DMatrixRMaj> entries)
        implements Counted {

    static BookedMatrix of(ProductLog log, DMatrixRMaj entries) {
        return new BookedMatrix(log, entries.getNumRows(), entries.getNumCols(), false, Optional.of(entries));
    }

    static BookedMatrix ofShape(ProductLog log, int rows, int columns) {
        return new BookedMatrix(log, rows, columns, false, Optional.empty());
    }

    /** What a submission handed back: only the clerk's own matrices have been counted. */
    static BookedMatrix from(Counted matrix) {
        if (matrix instanceof BookedMatrix booked) {
            return booked;
        }
        throw Verify.refused("the clerk works with matrices of his own only, and you gave him an object of yours");
    }

    @Override
    public Counted transposed() {
        return new BookedMatrix(log, columns, rows, isDiagonal, entries.map(FactorPoint::turned));
    }

    @Override
    public Counted plus(Counted other) {
        return combined("add", from(other), (a, b) -> CommonOps_DDRM.add(a, b, null));
    }

    @Override
    public Counted minus(Counted other) {
        return combined("subtract", from(other), (a, b) -> CommonOps_DDRM.subtract(a, b, null));
    }

    @Override
    public Counted negated() {
        return with(entries.map(e -> {
            DMatrixRMaj negated = e.copy();
            CommonOps_DDRM.changeSign(negated);
            return negated;
        }));
    }

    @Override
    public Counted times(Counted other) {
        BookedMatrix right = from(other);
        Verify.that(columns == right.rows, "you multiply " + shape() + " by " + right.shape() + ", which do not fit");
        log.product(new ProductLog.Product(rows, columns, right.columns, isDiagonal || right.isDiagonal));
        return new BookedMatrix(
                log,
                rows,
                right.columns,
                false,
                entries.flatMap(a -> right.entries.map(b -> CommonOps_DDRM.mult(a, b, null))));
    }

    @Override
    public Counted rowsScaled(Counted d) {
        double[] factors = factors(d, rows, "rows");
        return with(entries.map(e -> {
            DMatrixRMaj scaled = e.copy();
            CommonOps_DDRM.multRows(factors, scaled);
            return scaled;
        }));
    }

    @Override
    public Counted columnsScaled(Counted d) {
        double[] factors = factors(d, columns, "columns");
        return with(entries.map(e -> {
            DMatrixRMaj scaled = e.copy();
            CommonOps_DDRM.multCols(scaled, factors);
            return scaled;
        }));
    }

    @Override
    public Counted diagonal() {
        Verify.that(columns == 1, "you make a diagonal matrix of " + shape() + ", which is no column");
        return new BookedMatrix(log, rows, rows, true, entries.map(e -> CommonOps_DDRM.diag(e.data)));
    }

    String shape() {
        return rows + "×" + columns;
    }

    private double[] factors(Counted column, int count, String lines) {
        BookedMatrix d = from(column);
        Verify.that(
                d.columns == 1 && d.rows == count,
                "you scale the " + lines + " of " + shape() + " by the entries of " + d.shape() + ", and a column of "
                        + count + " is needed");
        log.scaling((long) rows * columns);
        return d.entries.map(e -> e.data).orElse(new double[0]);
    }

    private BookedMatrix combined(String verb, BookedMatrix other, BinaryOperator<DMatrixRMaj> operation) {
        Verify.that(
                rows == other.rows && columns == other.columns,
                "you " + verb + " " + shape() + " and " + other.shape() + ", which do not fit");
        return new BookedMatrix(
                log,
                rows,
                columns,
                isDiagonal && other.isDiagonal,
                entries.flatMap(a -> other.entries.map(b -> operation.apply(a, b))));
    }

    private BookedMatrix with(Optional<DMatrixRMaj> values) {
        return new BookedMatrix(log, rows, columns, isDiagonal, values);
    }
}
