package assay.hostile;

/** What a hostile submission can do that it must not. */
enum Harm {
    GRADE("ends in another way than it must"),
    SECRET("a secret was read"),
    LOOPBACK("a server of this machine was reached"),
    VOID("a property was voided, or Assay was at fault"),
    PROCESS("a process was left"),
    FILE("a file was left"),
    MACHINE("a setting, a device or the JDK of this machine was changed"),
    RUN("the run ended in another way than a run ends");

    private final String words;

    Harm(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
