/**
 * The walls of the Landlock tier and the list of system calls, partly in a process of ours that runs before the worker and
 * turns into it by {@code exec}. It calls the kernel for its own thread alone, and must never start another thread or return
 * once a wall could not be put up. Read {@link Confine} first.
 */
package assay.sandbox.confine;
