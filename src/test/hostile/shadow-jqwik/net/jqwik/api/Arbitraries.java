package net.jqwik.api;

public final class Arbitraries {}
