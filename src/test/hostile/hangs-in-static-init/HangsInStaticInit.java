package hostile;

/** Never finishes being loaded. */
public final class HangsInStaticInit extends RightLowRankNorm {

    static {
        hang();
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
