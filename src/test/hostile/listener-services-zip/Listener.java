package hostile;

/** Would end the checker. */
public final class Listener {

    static {
        System.exit(0);
    }
}
