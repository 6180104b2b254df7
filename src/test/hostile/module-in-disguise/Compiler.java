package jdk.internal.misc;

/** Not the platform's. */
public final class Compiler {}
