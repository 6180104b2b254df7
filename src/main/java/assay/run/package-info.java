/**
 * One run of a command, in the coordinator: its folders, what it records while it goes on, and what an interrupted one left.
 * It writes below the reports folder and below temporary folders of this user, and must never follow a link or delete what it
 * did not make. Read {@link RunRecord} first.
 */
package assay.run;
