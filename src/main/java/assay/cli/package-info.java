/**
 * The command line, in the coordinator: parses options, calls the rooms below, prints, and chooses the exit code. It is the
 * only room that prints, and must never load a class of a submission or decide what something is worth. Read {@link
 * assay.cli.Main} first, then {@link GradeCommand}.
 */
package assay.cli;
