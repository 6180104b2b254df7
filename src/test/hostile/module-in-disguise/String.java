package java.lang;

/** Not the platform's. */
public final class String {}
