package org.apache.student;

/** A helper. */
public final class Helper {

    private Helper() {}

    /** The same. */
    public static double same(double value) {
        return value;
    }
}
