/**
 * Numbers and untrusted text as a reader wants them, in the coordinator. It takes any text, and must never let a control
 * character or a command of a CI service through. Read {@link Plain} first.
 */
package assay.report.text;
