package assay.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileBytesTest {

    /** Types as a contract's methods would name them. */
    @SuppressWarnings("unused")
    private record Types(List<String> list, Optional<String> optional, List<Optional<String>> many) {}

    private static final int HUGE = Integer.MAX_VALUE;

    private final Codecs codecs = new Codecs(type -> type == Runnable.class);

    static Stream<Arguments> bytes() {
        return Stream.of(
                row(int.class, "is cut short: 4 bytes needed, 2 left", s -> s.putShort(1)),
                row(int.class, "frame: 1 bytes too many", s -> s.putInt(1).putByte(1)),
                row(boolean.class, "is neither true nor false", s -> s.putByte(2)),
                row(DayOfWeek.class, "is constant 7 of DayOfWeek, which has 7", s -> s.putInt(7)),
                row(DayOfWeek.class, "is constant -1 of DayOfWeek, which has 7", s -> s.putInt(-1)),
                row(String.class, "claims 2147483647 elements where 0 bytes are left", s -> s.putInt(HUGE)),
                row(
                        double[].class,
                        "claims 2147483647 elements where 8 bytes are left",
                        s -> s.putInt(HUGE).putLong(0)),
                row(double[].class, "claims 4294967295 elements where 0 bytes are left", s -> s.putInt(-1)),
                row(
                        boolean[].class,
                        "holds neither true nor false at 1",
                        s -> s.putInt(2).putByte(1).putByte(9)),
                row(
                        int[][].class,
                        "claims 1000 elements where 4 bytes are left",
                        s -> s.putInt(1000).putInt(0)),
                row(
                        int[][].class,
                        "[0] claims 9 elements where 0 bytes are left",
                        s -> s.putInt(1).putInt(9)),
                row(DMatrixRMaj.class, "says it is -1×1", s -> s.putInt(-1).putInt(1)),
                row(
                        DMatrixRMaj.class,
                        "says it is 65536×65536",
                        s -> s.putInt(1 << 16).putInt(1 << 16)),
                row(
                        DMatrixRMaj.class,
                        "is cut short: 32 bytes needed, 8 left",
                        s -> s.putInt(2).putInt(2).putDouble(1)),
                row(
                        ZMatrixRMaj.class,
                        "is cut short: 16 bytes needed, 8 left",
                        s -> s.putInt(1).putInt(1).putDouble(1)),
                row(NDArray.class, "has elements of no known type", s -> s.putByte(5)),
                row(
                        NDArray.class,
                        "has 17 dimensions; at most 16 can cross",
                        s -> s.putByte(0).putByte(17)),
                row(
                        NDArray.class,
                        "says its shape is (-1)",
                        s -> s.putByte(0).putByte(1).putLong(-1)),
                row(
                        NDArray.class,
                        "says its shape is (1, -2)",
                        s -> s.putByte(0).putByte(2).putLong(1).putLong(-2)),
                row(
                        NDArray.class,
                        "says its shape is (65536, 65536)",
                        s -> s.putByte(0).putByte(2).putLong(1 << 16).putLong(1 << 16)),
                row(
                        NDArray.class,
                        "is cut short: 8 bytes needed, 4 left",
                        s -> s.putByte(0).putByte(1).putLong(2).putInt(0)),
                row(Runnable.class, "belongs to nobody", s -> s.putByte(2).putInt(0)),
                row(double.class, "is NaN", s -> s.putDouble(Double.NaN)),
                row(float.class, "is -∞", s -> s.putInt(Float.floatToIntBits(Float.NEGATIVE_INFINITY))),
                row(
                        float[].class,
                        "holds ∞ at 0",
                        s -> s.putInt(1).putInt(Float.floatToIntBits(Float.POSITIVE_INFINITY))),
                row(
                        ZMatrixRMaj.class,
                        "holds NaN at (0, 1)",
                        s -> s.putInt(1)
                                .putInt(2)
                                .putDouble(1)
                                .putDouble(1)
                                .putDouble(1)
                                .putDouble(Double.NaN)),
                row(
                        NDArray.class,
                        "holds NaN at (1, 0)",
                        s -> s.putByte(1)
                                .putByte(2)
                                .putLong(2)
                                .putLong(1)
                                .putDouble(1)
                                .putDouble(Double.NaN)),
                row(
                        NDArray.class,
                        "holds neither true nor false at (0)",
                        s -> s.putByte(4).putByte(1).putLong(1).putByte(3)));
    }

    private static Arguments row(Class<?> type, String message, Consumer<Sink> bytes) {
        return Arguments.of(type, message, bytes);
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void areAFault(Class<?> type, String message, Consumer<Sink> bytes) {
        assertThatThrownBy(() -> Loop.read(codecs.of(type, "here"), NumberRange.FINITE, bytes))
                .isInstanceOf(WireFault.class)
                .hasMessage(message);
    }

    @Test
    void thatStandForManyMoreInMemoryAreAFault() {
        Codec list = codecs.of(Types.class.getRecordComponents()[2].getGenericType(), "here");
        int most = Source.MOST_OBJECTS;
        assertThatThrownBy(() -> Loop.read(list, NumberRange.FINITE, s -> absent(s.putInt(most + 1), most + 1)))
                .isInstanceOf(WireFault.class)
                .hasMessageContaining("more than " + most + " elements");
        assertThat((List<?>) Loop.read(list, NumberRange.FINITE, s -> absent(s.putInt(most), most)))
                .hasSize(most);
        Codec grid = codecs.of(int[][].class, "here");
        assertThatThrownBy(() -> Loop.read(grid, NumberRange.FINITE, s -> absent(s.putInt(most + 1), 4 * (most + 1))))
                .hasMessageContaining("more than " + most + " elements");
    }

    private static void absent(Sink sink, int bytes) {
        for (int i = 0; i < bytes; i++) {
            sink.putByte(0);
        }
    }

    @Test
    void inListsAndOptionalsAreAFault() {
        Codec list = codecs.of(Types.class.getRecordComponents()[0].getGenericType(), "here");
        assertThatThrownBy(() -> Loop.read(list, NumberRange.FINITE, s -> s.putInt(HUGE)))
                .isInstanceOf(WireFault.class);
        assertThatThrownBy(() ->
                        Loop.read(list, NumberRange.FINITE, s -> s.putInt(4).putInt(9)))
                .isInstanceOf(WireFault.class);
        Codec optional = codecs.of(Types.class.getRecordComponents()[1].getGenericType(), "here");
        assertThatThrownBy(() -> Loop.read(optional, NumberRange.FINITE, s -> s.putByte(2)))
                .hasMessage("is neither present nor absent");
    }

    @Test
    void aFrameComesBackAsItWasSent() throws IOException {
        byte[] sent = Loop.sent(new Sink(100).begin(Loop.REFERENCES).putText("x"));
        Frames frames = Loop.frames(twice(sent), 100);
        for (int i = 0; i < 2; i++) {
            assertThat(frames.read()).isTrue();
            assertThat(frames.kind()).isEqualTo(Kind.CALL);
            assertThat(frames.call()).isEqualTo(42);
            assertThat(frames.flag()).isTrue();
            assertThat(frames.source().takeText()).isEqualTo("x");
            assertThat(frames.pending()).isEqualTo(i == 0);
        }
        assertThat(frames.read()).isFalse();
    }

    @Test
    void everyChangedHeaderIsAFault() {
        byte[] sent = Loop.sent(new Sink(100).begin(Loop.REFERENCES).putText("x"));
        for (int at : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15}) {
            byte[] changed = sent.clone();
            changed[at] ^= 0x40;
            assertThatThrownBy(() -> Loop.frames(changed, 30).read())
                    .as("byte %d", at)
                    .isInstanceOf(WireFault.class)
                    .hasMessageStartingWith("frame: ");
        }
    }

    @Test
    void everyCutIsAFault() {
        byte[] sent = Loop.sent(new Sink(100).begin(Loop.REFERENCES).putText("x"));
        for (int length = 1; length < sent.length; length++) {
            byte[] cut = Arrays.copyOf(sent, length);
            assertThatThrownBy(() -> Loop.frames(cut, 100).read()).isInstanceOf(WireFault.class);
        }
    }

    @Test
    void aMessageBeyondTheLimitIsNotMade() {
        Sink sink = new Sink(10_000).begin(Loop.REFERENCES);
        Codec row = codecs.of(double[].class, "here");
        assertThatThrownBy(() -> row.write(sink, new double[2000]))
                .hasMessage("makes a message of more than 10000 bytes");
    }

    @Test
    void manyFramesOfAllLengthsCrossOneBuffer() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Codec row = codecs.of(int[].class, "here");
        for (int n = 0; n < 300; n++) {
            Sink sink = new Sink(1 << 20).begin(Loop.REFERENCES);
            row.write(sink, new int[n * 37 % 5000]);
            all.write(Loop.sent(sink));
        }
        Frames frames = Loop.frames(all.toByteArray(), 1 << 20);
        for (int n = 0; n < 300; n++) {
            assertThat(frames.read()).isTrue();
            Object read = row.read(frames.source().reading(Loop.REFERENCES, Loop.TENSORS, NumberRange.FINITE));
            assertThat((int[]) read).hasSize(n * 37 % 5000);
        }
    }

    private static byte[] twice(byte[] bytes) {
        byte[] both = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return both;
    }
}
