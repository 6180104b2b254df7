/**
 * Starts a process, reads what it prints, watches its clocks and ends it with all below it, in the coordinator and in the
 * checkers. It touches only processes that it started, and must never wait for one without an end. Read {@link
 * assay.sandbox.process.WorkerLink} first, then {@link WorkerProcess}.
 */
package assay.sandbox.process;
