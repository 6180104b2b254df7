package hostile;

/** Has the clerk keep another matrix with every call, without end. */
public final class HoardsMatrices extends RightFactorizationGradient {

    @Override
    public CountedGradients counted(Counted x, Counted u, Counted d, Counted v) {
        Counted kept = x;
        while (true) {
            kept = kept.plus(x);
        }
    }
}
