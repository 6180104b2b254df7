package assay.compiler;

import java.util.List;

/**
 * What sources declare.
 *
 * @param sketches one for each source that the parser got through, with mistakes or without
 * @param gaveUp one for each of the others
 */
public record Sketches(List<Sketch> sketches, List<GaveUp> gaveUp) {

    public Sketches {
        sketches = List.copyOf(sketches);
        gaveUp = List.copyOf(gaveUp);
    }
}
