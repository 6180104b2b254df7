/**
 * All that is checked of {@link assay.tasks.lowrank.EpsilonRank}, in the checker. It uses what checks and its course share,
 * and must never use another task or its reference. Read {@link EpsilonRankProperties} first.
 */
package assay.checks.lowrank.epsilonrank;
