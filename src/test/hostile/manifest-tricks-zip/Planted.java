package hostile;

/** Would run as an agent or a program of its own. */
public final class Planted {

    private Planted() {}

    public static void main(String[] arguments) {
        premain("");
    }

    public static void premain(String arguments) {
        System.out.println("an agent runs");
        Runtime.getRuntime().halt(0);
    }

    public static void agentmain(String arguments) {
        premain(arguments);
    }
}
