/**
 * What students may build on: seeded networks, transposed convolution, conversions and gradients, in the worker and in checks.
 * It computes with DJL and EJML, and must never hold a part of an answer. Read {@link ResidualNet} first.
 */
package assay.kit;
