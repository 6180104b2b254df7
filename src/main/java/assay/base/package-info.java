/**
 * The few types that every room of a trusted JVM may use; nothing here runs in a worker or in the compiler process. It touches
 * the file system where it is told to, and must never use another room of ours. Read {@link BadInput} first: it is
 * how wrong input is told.
 */
package assay.base;
