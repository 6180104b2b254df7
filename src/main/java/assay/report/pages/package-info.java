/**
 * What the page templates show, in the coordinator. It turns results into text and HTML that is escaped, and must never
 * compute a point. Read {@link Pages} first.
 */
package assay.report.pages;
