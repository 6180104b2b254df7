package net.jqwik.engine.properties;

public final class GenericProperty {}
