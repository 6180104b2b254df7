package assay.checks;

public final class Verify {
    public static void that(boolean holds, String headline) {}
}
