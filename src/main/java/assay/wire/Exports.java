package assay.wire;

import java.util.ArrayList;
import java.util.List;

/** The objects of one side that the other side may call, numbered from the oldest. */
public final class Exports {

    /** An object and the interface under which it is called. */
    public record Export(Class<?> type, Object value) {}

    private final List<Export> exports = new ArrayList<>();

    /** Keeps an object and returns its number. */
    public synchronized int keep(Class<?> type, Object value) {
        exports.add(new Export(type, value));
        return exports.size() - 1;
    }

    /** How many objects are kept. */
    public synchronized int size() {
        return exports.size();
    }

    /** The object with this number; a fault if there is none of this type. */
    public synchronized Object kept(Class<?> type, int number) {
        Export export = export(number);
        if (export.type() != type) {
            throw new WireFault("names object " + number + ", which is no " + type.getSimpleName());
        }
        return export.value();
    }

    /** Forgets all but the {@code mark} oldest objects. */
    public synchronized void release(int mark) {
        if (mark < exports.size()) {
            exports.subList(mark, exports.size()).clear();
        }
    }

    /** The object with this number; a fault if there is none. */
    public synchronized Export export(int number) {
        if (number < 0 || number >= exports.size()) {
            throw new WireFault("names object " + number + ", which does not exist or has ended");
        }
        return exports.get(number);
    }
}
