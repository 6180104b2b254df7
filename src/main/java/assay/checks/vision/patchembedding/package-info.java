/**
 * All that is checked of {@link assay.tasks.vision.PatchEmbedding}, in the checker. It uses what checks and its course share,
 * and must never use another task or its reference. Read {@link PatchEmbeddingProperties}
 * first.
 */
package assay.checks.vision.patchembedding;
