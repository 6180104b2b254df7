package assay.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What some work took.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of CPU, those of ended processes that it started included
 */
record Cost(double wall, double cpu) {

    private static final double TICKS = 100;
    private static final int USER = 11;

    /** Does the work. */
    static Cost of(Runnable work) {
        double cpu = cpuSeconds();
        long start = System.nanoTime();
        work.run();
        return new Cost((System.nanoTime() - start) / 1e9, cpuSeconds() - cpu);
    }

    /** The median of each. */
    static Cost median(List<Cost> costs) {
        return new Cost(
                middle(costs, Comparator.comparing(Cost::wall)).wall(),
                middle(costs, Comparator.comparing(Cost::cpu)).cpu());
    }

    Cost plus(Cost other) {
        return new Cost(wall + other.wall, cpu + other.cpu);
    }

    private static Cost middle(List<Cost> costs, Comparator<Cost> order) {
        return costs.stream().sorted(order).toList().get(costs.size() / 2);
    }

    /** From Linux' own account, which is the only one to count children. */
    private static double cpuSeconds() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = USER; i < USER + 4; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
