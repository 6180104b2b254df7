/**
 * Verdicts as files: pages, results, tables and JUnit XML, in the coordinator. It writes below the reports folder, and must
 * never let text of a submission through unescaped or show a hidden fact to a student. Read {@link Site} first.
 */
package assay.report;
