/**
 * What is asked, and for how many points, in the coordinator. It reads one TOML file, which is the instructor's, and must
 * never guess: all of its mistakes are named, each with its line, before anything is graded. Read {@link
 * assay.assignment.Assignment} first.
 */
package assay.assignment;
