package assay.checks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Values as Java that a student can paste into a main method or a debugger. */
public final class JavaSource {

    private static final int MOST_CHARACTERS = 4000;

    private JavaSource() {}

    /** A declaration of a variable with this value; empty where the value has no short source, such as an oracle. */
    public static Optional<String> declare(String name, Object value) {
        return expression(value)
                .map(source -> type(value) + " " + name + " = " + source + ";")
                .filter(s -> s.length() <= MOST_CHARACTERS);
    }

    /** Whether a record is part of a contract, and not a property's own bundle of inputs. */
    public static boolean isContractType(Class<?> record) {
        return record.getPackageName().startsWith("assay.tasks");
    }

    private static String type(Object value) {
        if (value instanceof List<?> list) {
            return "List<" + type(list.get(0)) + ">";
        }
        Class<?> type = value instanceof NDArray ? NDArray.class : value.getClass();
        return value instanceof Number || value instanceof Boolean
                ? type.getSimpleName().toLowerCase(java.util.Locale.ROOT).replace("integer", "int")
                : type.getSimpleName();
    }

    private static Optional<String> expression(Object value) {
        if (value instanceof Double d) {
            return Optional.of(real(d));
        }
        if (value instanceof Float f) {
            boolean whole = f == Math.rint(f) && Math.abs(f) < 1e6f && (f != 0 || 1 / f > 0);
            return Optional.of(whole ? Showing.number(f) : Float.isFinite(f) ? f + "f" : "Float.NaN");
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return Optional.of(value.toString());
        }
        if (value instanceof Long l) {
            return Optional.of(l + "L");
        }
        if (value instanceof DMatrixRMaj m) {
            return Optional.of("new DMatrixRMaj(new double[][] " + rows(m) + ")");
        }
        if (value instanceof ZMatrixRMaj m) {
            double[] data = java.util.Arrays.copyOf(m.data, 2 * m.getNumRows() * m.getNumCols());
            return Optional.of(
                    "new ZMatrixRMaj(" + m.getNumRows() + ", " + m.getNumCols() + ", true, " + inline(data) + ")");
        }
        if (value instanceof NDArray t && t.getDataType() == DataType.FLOAT32) {
            String extents = Arrays.stream(t.getShape().getShape())
                    .mapToObj(Long::toString)
                    .collect(Collectors.joining(", "));
            return Optional.of(
                    "manager.create(new float[] " + braces(t.toFloatArray()) + ", new Shape(" + extents + "))");
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(DMatrixRMaj.class::isInstance)) {
            return Optional.of(list.stream()
                    .map(m -> expression(m).orElseThrow())
                    .collect(Collectors.joining(",\n        ", "List.of(\n        ", ")")));
        }
        if (value != null && value.getClass().isArray()) {
            return Optional.of("new " + value.getClass().getSimpleName() + " " + braces(value));
        }
        return Optional.empty();
    }

    private static String inline(double[] data) {
        StringJoiner entries = new StringJoiner(", ");
        for (double d : data) {
            entries.add(real(d));
        }
        return entries.toString();
    }

    private static String rows(DMatrixRMaj m) {
        double[][] rows = new double[m.getNumRows()][m.getNumCols()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = m.get(i, j);
            }
        }
        return braces(rows);
    }

    private static String braces(Object array) {
        StringJoiner entries = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < Array.getLength(array); i++) {
            Object entry = Array.get(array, i);
            entries.add(
                    entry.getClass().isArray()
                            ? braces(entry)
                            : expression(entry).orElse("null"));
        }
        return entries.toString();
    }

    private static String real(double d) {
        if (Double.isNaN(d)) {
            return "Double.NaN";
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return Showing.number(d);
    }
}
