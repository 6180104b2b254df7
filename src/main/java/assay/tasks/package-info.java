/**
 * What marks a task and what contracts are written with, in every JVM. Students compile against it, so it must never hold an
 * answer, a hint, or anything that a contract does not need. Read {@link Task} first.
 */
package assay.tasks;
