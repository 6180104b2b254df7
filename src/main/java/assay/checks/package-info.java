/**
 * How properties are declared: inputs, tolerances, evidence and wording, run in a checker. It knows answers, so no worker may
 * see it; it must never call {@code reference/} or a worker but through the task's interface. Read {@link Graded}
 * first, then {@link Verify}.
 */
package assay.checks;
