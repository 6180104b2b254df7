/**
 * What was found of a submission, as plain data, in the coordinator and in the checkers. It touches nothing, and must never
 * hold a value that a page for students could not leave out. Read {@link Status} first.
 */
package assay.verdict;
