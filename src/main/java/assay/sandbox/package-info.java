/**
 * The tiers of isolation and what each is worth on this machine, in the coordinator and in the checkers. It starts processes
 * behind walls, and must never call a tier good that a canary has not tried. Read {@link Confinement} first,
 * then {@link TierProbe}.
 */
package assay.sandbox;
