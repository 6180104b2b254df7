/**
 * All that is checked of {@link assay.tasks.symmetry.ImplicitBias}, in the checker. It uses what checks and its course share,
 * and must never use another task or its reference. Read {@link ImplicitBiasProperties}
 * first.
 */
package assay.checks.symmetry.implicitbias;
