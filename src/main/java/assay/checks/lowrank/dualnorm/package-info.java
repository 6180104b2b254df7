/**
 * All that is checked of {@link assay.tasks.lowrank.DualNorm}, in the checker. It uses what checks and its course share, and
 * must never use another task or its reference. Read {@link DualNormProperties} first.
 */
package assay.checks.lowrank.dualnorm;
