package assay.wire;

import java.util.Map;
import org.ejml.data.DMatrixD1;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** EJML's dense matrices: rows, columns, and the numbers row by row. */
final class MatrixCodecs {

    private MatrixCodecs() {}

    static Map<Class<?>, Codec> all() {
        return Map.of(DMatrixRMaj.class, new Real(), ZMatrixRMaj.class, new Complex());
    }

    private static final class Real implements Codec {

        @Override
        public void write(Sink sink, Object value) {
            if (value == null) {
                throw new WireFault("is null");
            }
            DMatrixD1 a = (DMatrixD1) value;
            put(sink, a.numRows, a.numCols, 1, a.data);
        }

        @Override
        public Object read(Source source) {
            int rows = source.takeInt();
            int columns = source.takeInt();
            return DMatrixRMaj.wrap(rows, columns, take(source, rows, columns, 1));
        }

        @Override
        public boolean mutable() {
            return true;
        }
    }

    private static final class Complex implements Codec {

        @Override
        public void write(Sink sink, Object value) {
            if (value == null) {
                throw new WireFault("is null");
            }
            ZMatrixRMaj a = (ZMatrixRMaj) value;
            put(sink, a.numRows, a.numCols, 2, a.data);
        }

        @Override
        public Object read(Source source) {
            int rows = source.takeInt();
            int columns = source.takeInt();
            double[] data = take(source, rows, columns, 2);
            ZMatrixRMaj a = new ZMatrixRMaj(1, 1);
            a.data = data;
            a.numRows = rows;
            a.numCols = columns;
            return a;
        }

        @Override
        public boolean mutable() {
            return true;
        }
    }

    private static void put(Sink sink, int rows, int columns, int parts, double[] data) {
        long count = (long) rows * columns * parts;
        if (rows < 0 || columns < 0 || data == null || count > data.length) {
            throw new WireFault("says it is " + rows + "×" + columns + ", but holds "
                    + (data == null ? "no" : String.valueOf(data.length / parts)) + " elements");
        }
        sink.putInt(rows).putInt(columns);
        Rows.put(sink, data, (int) count);
    }

    private static double[] take(Source source, int rows, int columns, int parts) {
        long count = (long) rows * columns;
        if (rows < 0 || columns < 0 || count > Integer.MAX_VALUE / (8L * parts)) {
            throw new WireFault("says it is " + rows + "×" + columns);
        }
        double[] data = Rows.take(source, (int) count * parts);
        int bad = source.numbers().firstBad(data);
        if (bad >= 0) {
            int element = bad / parts;
            throw NumberRange.bad(data[bad], " at (" + element / columns + ", " + element % columns + ")");
        }
        return data;
    }
}
