package hostile;

import java.util.stream.IntStream;

/** Asks an oracle from several threads while its call lasts. */
public final class OracleTwin extends RightDeepSets {

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        double sum = IntStream.range(0, 8).parallel().mapToDouble(i -> f.apply(new double[m]).length).sum();
        return sum == 8 * m && super.seemsEquivariant(f, m, seed);
    }
}
