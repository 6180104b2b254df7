/**
 * Runs the properties of tasks against one submission and judges what happened, in a trusted JVM of its own. It runs jqwik and
 * starts workers, and must never take jqwik's status for a verdict or let a fault of ours cost points. Read {@link
 * assay.checker.CheckerMain} first, then {@link PropertyRun}.
 */
package assay.checker;
