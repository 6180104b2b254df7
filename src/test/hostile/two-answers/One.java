package hostile;

/** One answer. */
public final class One extends RightDualNorm {}
