package assay.studies;

import assay.checker.Subjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * What some work took.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of CPU, those of the processes that it started included
 */
record Cost(double wall, double cpu) {

    private static final double TICKS = 100;
    private static final int USER = 11;

    /** Does the work; processes count once they have been waited for. */
    static Cost of(Runnable work) {
        return of(work, Cost::ofThisAndChildren);
    }

    /**
     * Does the work in workers, whose CPU is read before they are killed: nobody is told of it afterwards. A compiler that
     * was there before counts with what it adds.
     */
    static Cost inWorkers(Supplier<Subjects> start, Consumer<Subjects> work) {
        double before = ofDescendants();
        double[] workers = {0};
        Cost here = of(
                () -> {
                    try (Subjects subjects = start.get()) {
                        work.accept(subjects);
                        workers[0] = ofDescendants() - before;
                    }
                },
                () -> fields(2));
        return here.plus(new Cost(0, workers[0]));
    }

    private static Cost of(Runnable work, DoubleSupplier clock) {
        double cpu = clock.getAsDouble();
        long start = System.nanoTime();
        work.run();
        return new Cost((System.nanoTime() - start) / 1e9, clock.getAsDouble() - cpu);
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

    private static double ofDescendants() {
        return ProcessHandle.current()
                .descendants()
                .mapToDouble(
                        p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9)
                .sum();
    }

    private static double ofThisAndChildren() {
        return fields(4);
    }

    /** From Linux' own account: user and system time of this process, then of its children. */
    private static double fields(int count) {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = USER; i < USER + count; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
