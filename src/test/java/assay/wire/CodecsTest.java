package assay.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodecsTest {

    record Pair<A, B>(A first, B second) {}

    record Positive(double value) {
        Positive {
            if (value <= 0) {
                throw new IllegalArgumentException(value + " is not positive");
            }
        }
    }

    record Tree(int value, List<Tree> children) {}

    record Empty() {}

    /** Types as a contract's methods would name them. */
    @SuppressWarnings("unused")
    private record Types(
            List<Optional<String>> list,
            Pair<double[], Pair<Integer, String>> pair,
            Tree tree,
            Map<String, String> map,
            List<? extends Number> wild,
            List<Object> objects,
            Pair<Empty, String> empty) {}

    private final Codecs codecs = new Codecs(type -> type == DoubleUnaryOperator.class);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(boolean.class, true),
                Arguments.of(byte.class, (byte) -3),
                Arguments.of(short.class, (short) -300),
                Arguments.of(char.class, 'ş'),
                Arguments.of(Integer.class, Integer.MIN_VALUE),
                Arguments.of(long.class, Long.MAX_VALUE),
                Arguments.of(float.class, Float.MIN_VALUE),
                Arguments.of(double.class, Double.NaN),
                Arguments.of(String.class, "‖x‖′ 𝔸"),
                Arguments.of(DayOfWeek.class, DayOfWeek.SUNDAY),
                Arguments.of(boolean[].class, new boolean[] {true, false}),
                Arguments.of(int[].class, new int[] {1, -2}),
                Arguments.of(long[].class, new long[] {1, -2}),
                Arguments.of(float[].class, new float[] {1, -0f}),
                Arguments.of(double[].class, new double[] {1, Double.NEGATIVE_INFINITY}),
                Arguments.of(double[].class, new double[0]),
                Arguments.of(double[][].class, new double[][] {{1}, {}, {2, 3}}),
                Arguments.of(boolean[][].class, new boolean[][] {{true}, {false, true}}),
                Arguments.of(int[][].class, new int[0][]),
                Arguments.of(long[][].class, new long[][] {{1}}),
                Arguments.of(float[][].class, new float[][] {{1}}));
    }

    @ParameterizedTest
    @MethodSource("values")
    void carries(Class<?> type, Object value) {
        assertThat(Loop.roundTrip(codecs.of(type, "here"), value)).isEqualTo(value);
    }

    @Test
    void carriesMatrices() {
        DMatrixRMaj a = new DMatrixRMaj(new double[][] {{1, 2, 3}, {4, 5, 6}});
        DMatrixRMaj b = (DMatrixRMaj) Loop.roundTrip(codecs.of(DMatrixRMaj.class, "here"), a);
        assertThat(b.numCols).isEqualTo(3);
        assertThat(b.data).containsExactly(a.data);
        ZMatrixRMaj z = new ZMatrixRMaj(new double[][] {{1, 2}, {3, 4}});
        ZMatrixRMaj w = (ZMatrixRMaj) Loop.roundTrip(codecs.of(ZMatrixRMaj.class, "here"), z);
        assertThat(w.numRows).isEqualTo(2);
        assertThat(w.data).containsExactly(z.data);
        DMatrixRMaj none = (DMatrixRMaj) Loop.roundTrip(codecs.of(DMatrixRMaj.class, "here"), new DMatrixRMaj(0, 5));
        assertThat(none.numCols).isEqualTo(5);
    }

    @Test
    void carriesOnlyTheUsedPartOfAReshapedMatrix() {
        DMatrixRMaj a = new DMatrixRMaj(10, 10);
        a.reshape(1, 2);
        DMatrixRMaj b = (DMatrixRMaj) Loop.roundTrip(codecs.of(DMatrixRMaj.class, "here"), a);
        assertThat(b.data).hasSize(2);
    }

    @Test
    void carriesComplexNumbers() {
        Complex_F64 z = (Complex_F64) Loop.roundTrip(codecs.of(Complex_F64.class, "here"), new Complex_F64(1, -2));
        assertThat(z.real).isEqualTo(1);
        assertThat(z.imaginary).isEqualTo(-2);
    }

    @Test
    void carriesTensors() {
        for (DataType type :
                List.of(DataType.FLOAT32, DataType.FLOAT64, DataType.INT32, DataType.INT64, DataType.BOOLEAN)) {
            ByteBuffer bytes = ByteBuffer.allocate(6 * type.getNumOfBytes()).order(ByteOrder.nativeOrder());
            bytes.put(0, (byte) 1);
            NDArray x = Loop.TENSORS.create(bytes, new Shape(2, 3), type);
            NDArray y = (NDArray) Loop.roundTrip(codecs.of(NDArray.class, "here"), x);
            assertThat(y.getShape()).isEqualTo(new Shape(2, 3));
            assertThat(y.getDataType()).isEqualTo(type);
            assertThat(y.toByteBuffer().get(0)).isEqualTo((byte) 1);
        }
    }

    @Test
    void carriesRecordsAndLists() {
        Type list = component("list");
        List<Optional<String>> texts = List.of(Optional.of("a"), Optional.empty());
        assertThat(Loop.roundTrip(codecs.of(list, "here"), texts)).isEqualTo(texts);
        Pair<?, ?> pair = (Pair<?, ?>)
                Loop.roundTrip(codecs.of(component("pair"), "here"), new Pair<>(new double[] {1}, new Pair<>(2, "b")));
        assertThat(pair.first()).isEqualTo(new double[] {1});
        assertThat(pair.second()).isEqualTo(new Pair<>(2, "b"));
        Tree tree = new Tree(1, List.of(new Tree(2, List.of()), new Tree(3, List.of())));
        assertThat(Loop.roundTrip(codecs.of(component("tree"), "here"), tree)).isEqualTo(tree);
    }

    @Test
    void carriesReferences() {
        DoubleUnaryOperator f = x -> x;
        assertThat(Loop.roundTrip(codecs.of(DoubleUnaryOperator.class, "here"), f))
                .isEqualTo("stand-in 7");
    }

    @Test
    void namesTypeAndPlaceOfWhatCannotCross() {
        assertThatThrownBy(() -> codecs.of(Object.class, "Task.method, argument x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task.method, argument x: java.lang.Object cannot cross the wire");
        for (String name : List.of("map", "wild", "objects", "empty")) {
            assertThatThrownBy(() -> codecs.of(component(name), "here")).hasMessageContaining("cannot cross the wire");
        }
        assertThatThrownBy(() -> codecs.of(Runnable.class, "here")).hasMessageContaining("java.lang.Runnable");
        assertThatThrownBy(() -> codecs.of(String[].class, "here")).hasMessageContaining("java.lang.String[]");
    }

    @Test
    void saysWhereANullIs() {
        assertThatThrownBy(() -> Loop.roundTrip(codecs.of(component("list"), "here"), Arrays.asList(null, null)))
                .isInstanceOf(WireFault.class)
                .hasMessage("[0] is null; Optional.empty() says that there is nothing");
        assertThatThrownBy(() -> Loop.roundTrip(
                        codecs.of(component("pair"), "here"), new Pair<>(new double[0], new Pair<>(1, null))))
                .hasMessage(".second.second is null");
        assertThatThrownBy(() -> Loop.roundTrip(codecs.of(double[][].class, "here"), new double[2][]))
                .hasMessage("[0] is null");
    }

    @Test
    void stopsAtDeepNesting() {
        Tree tree = new Tree(0, List.of());
        for (int i = 0; i < 10; i++) {
            tree = new Tree(i, List.of(tree));
        }
        Tree deep = tree;
        assertThatThrownBy(() -> Loop.roundTrip(codecs.of(Tree.class, "here"), deep))
                .hasMessageContaining("is nested deeper than 16");
    }

    @Test
    void aRecordsOwnConstructorJudges() {
        Codec codec = codecs.of(Positive.class, "here");
        assertThatThrownBy(() -> Loop.read(codec, NumberRange.FINITE, sink -> sink.putDouble(-1)))
                .hasMessage("is no Positive: -1.0 is not positive");
    }

    private static Type component(String name) {
        return Arrays.stream(Types.class.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getGenericType();
    }
}
