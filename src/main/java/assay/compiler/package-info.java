/**
 * Runs javac on a submission's sources, in a process that is confined like a worker. It reads and writes frames and memory,
 * and must never write a file or load a class that it compiled. Read {@link CompilerMain} first.
 */
package assay.compiler;
