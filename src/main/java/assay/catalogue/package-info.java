/**
 * Which tasks there are, in the coordinator and in the checkers. It looks at the classes of {@code assay.tasks} without
 * initialising them, and must never be told of a task by a list. Read {@link TaskInfo} first.
 */
package assay.catalogue;
