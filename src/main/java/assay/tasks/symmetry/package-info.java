/**
 * The exercises of “Symmetry and kernels”, one interface each, in every JVM. Students compile against them, so they must never
 * hold more than the contract and its Javadoc, which is the exercise. Read any of them first: each stands alone.
 */
package assay.tasks.symmetry;
