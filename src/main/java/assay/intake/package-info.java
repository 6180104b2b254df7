/**
 * Finds what was handed in, and reads sources out of folders and archives, in the coordinator. It reads hostile bytes into
 * memory within fixed limits, and must never unpack under a name that an archive chose, follow a link, or parse a source. Read
 * {@link Submissions} first, then {@link SourceCollector}.
 */
package assay.intake;
