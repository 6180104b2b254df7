package hostile;

/** Beside what is wrong with the archive: an answer. */
public final class ZipBomb extends RightDualNorm {}
