package hostile;



/** Asks an oracle about nothing, about NaN, about millions of entries, and guesses others. */
public final class AsksNonsense extends RightDeepSets {

    private int calls;

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        double[][] questions = {null, {}, {Double.NaN}, new double[1_000_000], {Double.POSITIVE_INFINITY}};
        try {
            f.apply(questions[calls++ % questions.length]);
        } catch (RuntimeException e) {
            System.out.println(e);
        }
        return true;
    }
}
