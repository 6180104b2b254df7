/**
 * Plans a run, hands its work to checkers, and puts results and points together, in the coordinator. It starts, watches and
 * ends checker processes, and must never run a property or talk to a worker. Read {@link GradingRun} first.
 */
package assay.grading;
