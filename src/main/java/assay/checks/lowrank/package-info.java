/**
 * What several tasks of “Low-rank approximation” share, in the checker. It uses checks and tasks, and must never use a task of
 * the course. Read {@link Norms} first.
 */
package assay.checks.lowrank;
