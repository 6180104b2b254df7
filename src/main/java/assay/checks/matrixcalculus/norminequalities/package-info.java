/**
 * All that is checked of {@link assay.tasks.matrixcalculus.NormInequalities}, in the checker. It uses what checks and its
 * course share, and must never use another task or its reference. Read {@link
 * assay.checks.matrixcalculus.norminequalities.NormInequalitiesProperties} first.
 */
package assay.checks.matrixcalculus.norminequalities;
