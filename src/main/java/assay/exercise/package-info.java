/**
 * The text of an exercise, read from the Javadoc of its interface, and the skeleton of an answer, in the coordinator. It
 * parses sources of ours alone, and must never be seen by a worker. Read {@link ExerciseText} first.
 */
package assay.exercise;
