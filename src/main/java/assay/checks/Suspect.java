package assay.checks;

/**
 * A wrong value that a known slip would give for the same input: where an answer agrees with it, the finding names the slip.
 *
 * @param slip the slip as a noun phrase, such as "Σ|xᵢ|^q without the root 1/q"
 * @param value what it gives
 */
public record Suspect(String slip, double value) {}
