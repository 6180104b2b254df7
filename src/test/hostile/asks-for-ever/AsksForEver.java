package hostile;



/** Asks an oracle without end. */
public final class AsksForEver extends RightDeepSets {

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        while (true) {
            f.apply(new double[m]);
        }
    }
}
