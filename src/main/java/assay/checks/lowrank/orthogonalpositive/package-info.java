/**
 * All that is checked of {@link assay.tasks.lowrank.OrthogonalPositive}, in the checker. It uses what checks and its course
 * share, and must never use another task or its reference. Read {@link
 * assay.checks.lowrank.orthogonalpositive.OrthogonalPositiveProperties} first.
 */
package assay.checks.lowrank.orthogonalpositive;
