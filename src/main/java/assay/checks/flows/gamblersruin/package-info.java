/**
 * All that is checked of {@link assay.tasks.flows.GamblersRuin}, in the checker. It uses what checks and its course share, and
 * must never use another task or its reference. Read {@link GamblersRuinProperties} first.
 */
package assay.checks.flows.gamblersruin;
