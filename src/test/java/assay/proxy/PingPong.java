package assay.proxy;

import assay.probe.Probe;
import assay.probe.StudentProbe;
import assay.sandbox.Confinement;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerProgram;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.WorkerLink;
import assay.sandbox.workers.Pong;
import assay.worker.ProbeMain;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Calls over the wire and bare bytes through the same pipes, in the same tier, with the same load of the machine. */
public final class PingPong {

    private static final int ROUNDS = 21;
    private static final int WARM_UP = 5_000;
    private static final int HEADER = 16;

    private final Tier tier;
    private final Path work;

    public PingPong(Tier tier, Path work) {
        this.tier = tier;
        this.work = work;
    }

    /**
     * What one exchange of an array of doubles takes.
     *
     * @param call nanoseconds of a call, at the median
     * @param bytes nanoseconds of the same number of bytes there and back
     */
    public record Times(double call, double bytes) {
        public double ratio() {
            return call / bytes;
        }
    }

    /** Measures calls and bytes by turns, so that what else the machine does falls on both. */
    public Times of(int doubles) {
        int each = Math.max(20, 20_000 / (1 + doubles / 100));
        int size = HEADER + 10 + doubles * Double.BYTES;
        try (WorkerLink pong = start(Pong.class, folder(), Integer.toString(size));
                Worker worker = new Worker(start(ProbeMain.class, folder()), Limits.usual())) {
            Probe probe = worker.provider(Probe.class);
            double[] numbers = new double[doubles];
            byte[] bytes = new byte[size];
            time(WARM_UP, () -> probe.echo(numbers));
            time(WARM_UP, () -> exchange(pong, bytes));
            double[] calls = new double[ROUNDS];
            double[] raw = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                raw[i] = time(each, () -> exchange(pong, bytes));
                calls[i] = time(each, () -> probe.echo(numbers));
            }
            return new Times(median(calls), median(raw));
        }
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double time(int count, Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            work.run();
        }
        return (double) (System.nanoTime() - start) / count;
    }

    private static void exchange(WorkerLink link, byte[] bytes) {
        try {
            link.calls().write(bytes);
            link.calls().flush();
            if (link.answers().readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new IllegalStateException("the worker ended: " + link.output());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WorkerLink start(Class<?> main, Path classes, String... arguments) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> all = Arrays.stream(path.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        WorkerProgram program = new WorkerProgram(main.getName(), all, List.of(arguments));
        return Confinement.of(tier, program, work).start(new WorkerSpec(classes, 64, false));
    }

    private Path folder() {
        try {
            Path services = Files.createDirectories(work.resolve("probe/META-INF/services"));
            Files.writeString(services.resolve(Probe.class.getName()), StudentProbe.class.getName());
            return work.resolve("probe");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
