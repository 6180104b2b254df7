package hostile;

/** Another. */
public final class Two extends RightDualNorm {}
