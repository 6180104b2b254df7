package hostile;

/** Answers with vectors of a million numbers, 8 MB each, where as many are asked for. */
public final class LargeResultTwin extends RightPseudoInverse {}
