package assay.probe;

import ai.djl.ndarray.NDArray;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** A submission of the tests' own. */
public final class StudentProbe implements Probe {

    private Function held;

    @Override
    public double[] echo(double[] x) {
        return x;
    }

    @Override
    public double scale(double factor, double x) {
        return factor * x;
    }

    @Override
    public DMatrixRMaj negate(DMatrixRMaj a) {
        DMatrixRMaj b = a.copy();
        CommonOps_DDRM.changeSign(b);
        return b;
    }

    @Override
    public NDArray twice(NDArray x) {
        return x.mul(2);
    }

    @Override
    public Pair<String> pair(List<String> names) {
        return new Pair<>(names.get(0), names.subList(1, names.size()));
    }

    @Override
    public Optional<String> property(String key) {
        return Optional.ofNullable(System.getProperty(key));
    }

    @Override
    public double sum(Function f, int n) {
        return IntStream.range(0, n).mapToDouble(f::at).sum();
    }

    @Override
    public double sumInThreads(Function f, int n) {
        double[] parts = new double[n];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int at = i;
            Thread thread = new Thread(() -> parts[at] = sum(f, at + 1));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return IntStream.range(0, n).mapToDouble(i -> parts[i]).sum();
    }

    @Override
    public Function square() {
        return x -> x * x;
    }

    @Override
    public Function same(Function f) {
        return f;
    }

    @Override
    public List<Function> many(int count) {
        return Collections.nCopies(count, x -> x);
    }

    @Override
    public double keep(Function f) {
        held = f;
        return 0;
    }

    @Override
    public double kept(double x) {
        return held.at(x);
    }

    @Override
    public double askForever(Function f, double x) {
        return f.at(x) + askForever(f, x + 1);
    }

    @Override
    public double limit(Limit f) {
        return f.at(Double.POSITIVE_INFINITY);
    }

    @Override
    public double plain(String what) {
        return Double.parseDouble(what);
    }

    @Override
    public double infinite(String what) {
        return Double.parseDouble(what);
    }

    @Override
    public double[] nothing() {
        return null;
    }

    @Override
    public double[] spoil(double[] x) {
        x[0]++;
        return x;
    }

    @Override
    public double misbehave(String how) {
        return switch (how) {
            case "throw" -> throw new IllegalStateException("on purpose", new ArithmeticException("deeper"));
            case "exit" -> {
                System.exit(0);
                yield 0;
            }
            case "halt" -> {
                Runtime.getRuntime().halt(3);
                yield 0;
            }
            case "recurse" -> misbehave(how) + 1;
            case "fill" -> {
                List<long[]> all = new ArrayList<>();
                while (true) {
                    all.add(new long[1 << 20]);
                }
            }
            case "hang" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "scribble" -> scribble();
            case "linger" -> {
                Thread thread = new Thread(() -> misbehave("hang"));
                thread.start();
                yield 1;
            }
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static double scribble() {
        try {
            new FileOutputStream(FileDescriptor.out)
                    .write("Hello, world! This is no frame.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return 1;
    }
}
