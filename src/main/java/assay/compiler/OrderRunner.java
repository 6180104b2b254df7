package assay.compiler;

import assay.wire.Frames;
import assay.wire.Kind;
import assay.wire.Sink;
import assay.wire.WireFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/** Carries orders out, one after another, and tells on the way which source javac is at. */
final class OrderRunner implements Runnable {

    private final BlockingQueue<Order> orders;
    private final Javac javac;
    private final Frames frames;
    private final Runnable lost;
    private final Sink sink = new Sink(Quotas.ANSWER);
    private int number;

    OrderRunner(BlockingQueue<Order> orders, Javac javac, OutputStream out, Runnable lost) {
        this.orders = orders;
        this.javac = javac;
        this.lost = lost;
        frames = new Frames(InputStream.nullInputStream(), out, 0);
    }

    @Override
    public void run() {
        try {
            while (true) {
                Order order = orders.take();
                number++;
                answer(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            lost.run();
        }
    }

    private void answer(Order order) throws IOException {
        try {
            Messages.put(
                    sink,
                    switch (order.wanted()) {
                        case SKETCHES -> javac.sketch(order.sources(), this::at);
                        case CLASSES -> javac.compile(order.sources(), this::at);
                    });
        } catch (WireFault tooLong) {
            Messages.put(sink, tooLong(order));
        }
        frames.write(Kind.ANSWER, false, number, sink);
    }

    private static Record tooLong(Order order) {
        String cause = "it holds too much";
        return switch (order.wanted()) {
            case SKETCHES ->
                new Sketches(
                        List.of(),
                        order.sources().stream()
                                .map(s -> new GaveUp(Optional.of(s.file()), cause))
                                .toList());
            case CLASSES -> Output.failed(new GaveUp(Optional.empty(), cause));
        };
    }

    private void at(String file) {
        try {
            frames.write(Kind.AT, false, number, sink.begin().putText(file));
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens", e);
        }
    }
}
