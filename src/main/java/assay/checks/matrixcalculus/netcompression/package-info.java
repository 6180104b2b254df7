/**
 * All that is checked of {@link assay.tasks.matrixcalculus.NetCompression}, in the checker. It uses what checks and its course
 * share, and must never use another task or its reference. Read {@link
 * assay.checks.matrixcalculus.netcompression.NetCompressionProperties} first.
 */
package assay.checks.matrixcalculus.netcompression;
