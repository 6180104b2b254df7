/**
 * All that is checked of {@link assay.tasks.matrixcalculus.RankGame}, in the checker. It uses what checks and its course
 * share, and must never use another task or its reference. Read {@link
 * assay.checks.matrixcalculus.rankgame.RankGameProperties} first.
 */
package assay.checks.matrixcalculus.rankgame;
