package assay.wire;

/** Objects that cross by reference: each side keeps its own and stands in for the other's. */
public interface References {

    /** Whether {@code value} stands in for an object of the other side. */
    boolean theirs(Object value);

    /** The other side's number of the object that {@code value} stands in for; a fault once it has ended. */
    int theirNumber(Object value);

    /** Keeps an object of this side and numbers it. */
    int keep(Class<?> type, Object value);

    /** An object of this side that the other side names; a fault if there is none of this type. */
    Object kept(Class<?> type, int number);

    /** Stands in for an object of the other side. */
    Object standIn(Class<?> type, int number);
}
