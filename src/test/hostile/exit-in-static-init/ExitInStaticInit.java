package hostile;

/** Ends the JVM while the service is loaded. */
public final class ExitInStaticInit extends RightDualNorm {

    static {
        System.exit(0);
    }
}
