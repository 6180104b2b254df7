/**
 * All that is checked of {@link assay.tasks.lowrank.LatentDirections}, in the checker. It uses what checks and its course
 * share, and must never use another task or its reference. Read {@link
 * assay.checks.lowrank.latentdirections.LatentDirectionsProperties} first.
 */
package assay.checks.lowrank.latentdirections;
