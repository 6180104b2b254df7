package hostile;

/** Beside what is wrong with the archive: an answer. */
public final class LinkToPasswd extends RightDualNorm {}
