/**
 * What a worker sees of ours and of DJL: jars and unpacked libraries, assembled in the coordinator and in the checkers. It
 * writes them once into a folder that workers can only read, and must never put anything there that knows an answer. Read
 * {@link WorkerImage} first.
 */
package assay.sandbox.image;
