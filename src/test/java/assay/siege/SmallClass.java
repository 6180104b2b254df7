package assay.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A class of small submissions: a third is right in part, a third wrong, a third throws. */
final class SmallClass {

    private static final List<String> BODIES = List.of(
            "if (!(p >= 1)) { throw new IllegalArgumentException(); } double m = 0; double s = 0; double q = p / (p - 1);"
                    + " for (double a : x) { m = Math.max(m, Math.abs(a));"
                    + " s += Double.isInfinite(p) ? Math.abs(a) : Math.pow(Math.abs(a), q); }"
                    + " return p == 1 ? m : Double.isInfinite(p) ? s : Math.pow(s, 1 / q);",
            "double s = 0; for (double a : x) { s += a; } return s;",
            "if (x.length > 3) { throw new IllegalStateException(\"too long\"); } return 1;");

    private SmallClass() {}

    static String name(int number) {
        return String.format(Locale.ROOT, "s%04d", number);
    }

    static void write(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path own = Files.createDirectories(folder.resolve(name(i)));
            Files.writeString(
                    own.resolve("Mine.java"),
                    "public final class Mine implements assay.tasks.lowrank.DualNorm {\n"
                            + "    @Override\n    public double dual(double p, double[] x) {\n        "
                            + BODIES.get(i % BODIES.size()) + "\n    }\n}\n");
        }
    }
}
