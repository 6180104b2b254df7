package hostile;

/** Ends the JVM while the service is loaded. */
public final class ExitInStaticInit extends Right {

    static {
        System.exit(0);
    }
}
