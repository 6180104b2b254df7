/**
 * What several tasks of “Matrix calculus and compression” share, in the checker. It uses checks and tasks, and must never use
 * a task of the course. Read {@link Slip} first.
 */
package assay.checks.matrixcalculus;
