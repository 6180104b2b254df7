package hostile;

/** The right answer in an archive. */
public final class ZipTwin extends RightDualNorm {}
