package assay.checks;

import ai.djl.ndarray.NDArray;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Values as a person reads them: the shortest numbers that are exact, matrices in aligned columns. */
public final class Showing {

    private static final int MOST_ENTRIES = 24;
    private static final int MOST_ROWS = 12;
    private static final int MOST_PLANES = 4;

    private Showing() {}

    /** A number with all its digits, and without those it does not need. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value == 0 && 1 / value < 0 ? "-0" : Long.toString((long) value);
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        return Double.toString(value);
    }

    /** A number with two significant digits, for errors and shares. */
    public static String brief(double value) {
        double size = Math.abs(value);
        if (value == 0 || (size >= 1 && size < 1e6 && value == Math.rint(value))) {
            return number(value);
        }
        if (size >= 0.01 && size < 1000) {
            return String.format(Locale.ROOT, size < 0.1 ? "%.3f" : size < 10 ? "%.2g" : "%.0f", value);
        }
        return String.format(Locale.ROOT, "%.1e", value).replace("e+", "e");
    }

    /** Any value of the contracts and of the properties' inputs. */
    public static String text(Object value) {
        if (value instanceof Float f) {
            return f == Math.rint(f) ? number(f) : Float.toString(f);
        }
        if (value instanceof Double d) {
            return number(d);
        }
        if (value instanceof Complex_F64 c) {
            return complex(c.real, c.imaginary);
        }
        if (value instanceof DMatrixRMaj m) {
            return matrix(m.getNumRows(), m.getNumCols(), (i, j) -> number(m.get(i, j)));
        }
        if (value instanceof ZMatrixRMaj m) {
            return matrix(m.getNumRows(), m.getNumCols(), (i, j) -> complex(m.getReal(i, j), m.getImag(i, j)));
        }
        if (value instanceof NDArray t) {
            return tensor(t);
        }
        if (value instanceof Optional<?> o) {
            return o.map(Showing::text).orElse("none");
        }
        if (value instanceof Record r) {
            return record(r);
        }
        if (value instanceof List<?> l) {
            return list(l);
        }
        return value != null && value.getClass().isArray() ? array(value) : String.valueOf(value);
    }

    /** a + bi, with what is zero left out. */
    static String complex(double re, double im) {
        if (im == 0) {
            return number(re);
        }
        String imaginary = number(Math.abs(im)).equals("1") ? "i" : number(Math.abs(im)) + "i";
        if (re == 0) {
            return im < 0 ? "-" + imaginary : imaginary;
        }
        return number(re) + (im < 0 ? "-" : "+") + imaginary;
    }

    private interface Entry {
        String at(int row, int column);
    }

    private static String matrix(int rows, int columns, Entry entry) {
        int r = Math.min(rows, MOST_ROWS);
        int c = Math.min(columns, MOST_ROWS);
        String[][] cells = new String[r][c];
        int[] widths = new int[c];
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < c; j++) {
                cells[i][j] = entry.at(i, j);
                widths[j] = Math.max(widths[j], cells[i][j].length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : cells) {
            StringBuilder line = new StringBuilder("[");
            for (int j = 0; j < c; j++) {
                line.append(j == 0 ? "" : "  ")
                        .append(" ".repeat(widths[j] - row[j].length()))
                        .append(row[j]);
            }
            lines.add(line.append(c < columns ? "  …]" : "]").toString());
        }
        if (r < rows || c < columns || rows == 0 || columns == 0) {
            lines.add("(" + rows + "×" + columns + ")");
        }
        return String.join("\n", lines);
    }

    /** A tensor's element type, as DJL's users write it. */
    static String type(NDArray t) {
        return t.getDataType().name().toLowerCase(Locale.ROOT);
    }

    /** Its shape, then its entries: as matrices where it has more than one dimension, planes below each other. */
    private static String tensor(NDArray t) {
        Number[] values = t.toArray();
        int dimensions = t.getShape().dimension();
        StringJoiner shown = new StringJoiner("\n");
        if (dimensions < 2 || values.length == 0) {
            shown.add("tensor " + t.getShape() + " " + type(t) + " " + array(values));
            return shown.toString();
        }
        int rows = (int) t.getShape().get(dimensions - 2);
        int columns = (int) t.getShape().get(dimensions - 1);
        int planes = values.length / (rows * columns);
        shown.add("tensor " + t.getShape() + " " + type(t));
        for (int p = 0; p < Math.min(planes, MOST_PLANES); p++) {
            int first = p * rows * columns;
            shown.add(planes == 1 ? "" : "plane " + p + ":")
                    .add(matrix(rows, columns, (i, j) -> text(values[first + i * columns + j])));
        }
        return (planes > MOST_PLANES ? shown.add("… (" + planes + " planes)") : shown)
                .toString()
                .replace("\n\n", "\n");
    }

    private static String array(Object array) {
        int n = Array.getLength(array);
        boolean nested = array.getClass().getComponentType().isArray();
        StringJoiner entries = new StringJoiner(nested ? ",\n " : ", ", "[", "]");
        for (int i = 0; i < Math.min(n, MOST_ENTRIES); i++) {
            entries.add(text(Array.get(array, i)));
        }
        return n <= MOST_ENTRIES
                ? entries.toString()
                : entries.add("… (" + n + " entries)").toString();
    }

    private static String list(List<?> list) {
        StringJoiner entries = new StringJoiner(",\n", "[", "]");
        list.stream().limit(MOST_ENTRIES).map(Showing::text).forEach(entries::add);
        return list.size() <= MOST_ENTRIES
                ? entries.toString()
                : entries.add("… (" + list.size() + " entries)").toString();
    }

    private static String record(Record record) {
        StringJoiner parts = new StringJoiner("\n");
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            String shown = text(valueOf(record, part));
            parts.add(part.getName() + " =" + (shown.contains("\n") ? "\n" : " ") + shown);
        }
        return parts.toString();
    }

    /** A component of a record, also of one that is not public. */
    public static Object valueOf(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part.getName() + " of " + record.getClass(), e);
        }
    }
}
