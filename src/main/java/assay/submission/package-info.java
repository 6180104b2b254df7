/**
 * Turns the sources of a submission into classes, and decides task by task what it has to offer, in the coordinator. It talks
 * to compiler processes, whose every answer is hostile, and must never load a class of a submission or parse a source itself.
 * Read {@link SubmissionBuilder} first, then {@link SandboxedCompiler}.
 */
package assay.submission;
