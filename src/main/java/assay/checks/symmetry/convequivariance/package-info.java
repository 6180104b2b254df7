/**
 * All that is checked of {@link assay.tasks.symmetry.ConvEquivariance}, in the checker. It uses what checks and its course
 * share, and must never use another task or its reference. Read {@link
 * assay.checks.symmetry.convequivariance.ConvEquivarianceProperties} first.
 */
package assay.checks.symmetry.convequivariance;
