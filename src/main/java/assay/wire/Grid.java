package assay.wire;

import java.lang.reflect.Array;

/** A two-dimensional primitive array: rows, each with its own length. */
record Grid(Class<?> rowType, Codec row) implements Codec {

    @Override
    public void write(Sink sink, Object value) {
        if (value == null) {
            throw new WireFault("is null");
        }
        Object[] rows = (Object[]) value;
        sink.putInt(rows.length);
        for (int i = 0; i < rows.length; i++) {
            try {
                row.write(sink, rows[i]);
            } catch (WireFault fault) {
                throw fault.within("[" + i + "]");
            }
        }
    }

    @Override
    public Object read(Source source) {
        Object[] rows = (Object[]) Array.newInstance(rowType, source.takeObjects(Integer.BYTES));
        for (int i = 0; i < rows.length; i++) {
            try {
                rows[i] = row.read(source);
            } catch (WireFault fault) {
                throw fault.within("[" + i + "]");
            }
        }
        return rows;
    }

    @Override
    public boolean mutable() {
        return true;
    }
}
