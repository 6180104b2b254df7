/**
 * The messages between a checker and what it does not trust, on both sides. It writes values by the types of the contract, and
 * must never name a class to the other side or read beyond a limit. Read {@link Frames} first, then {@link
 * assay.wire.Codecs}.
 */
package assay.wire;
