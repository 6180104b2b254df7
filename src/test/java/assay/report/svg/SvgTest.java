package assay.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import assay.report.Figures;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class SvgTest {

    private static final double[] ODD = {
        0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1e-300,
        1e300
    };

    static Stream<Figure> all() {
        return Figures.all().stream();
    }

    static Stream<Figure> odd() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(false, true)
                        .flatMap(log -> Stream.of(false, true).map(square -> odd(kind, log, square))));
    }

    @ParameterizedTest
    @MethodSource({"all", "odd"})
    void isWellFormedAndHoldsNumbersOnly(Figure figure) {
        String svg = Svg.of(figure);
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg))))
                .doesNotThrowAnyException();
        assertThat(svg).doesNotContain("=\"NaN", "Infinity", "MNaN", " NaN");
        assertThat(svg.length()).isLessThan(60_000);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameEveryTime(Figure figure) {
        assertThat(Svg.of(figure)).isEqualTo(Svg.of(figure));
    }

    @Test
    void labelsAreText() {
        Figure figure = new Figure(
                "<b>&",
                "\"'",
                Axis.linear("<x>"),
                Axis.linear("</svg>"),
                false,
                List.of(new Layer(Kind.POINTS, Role.WRONG, "<script>", new double[][] {{1, 1}})));
        assertThat(Svg.of(figure)).doesNotContain("<script", "<b>", "<x>").contains("&lt;script&gt;");
        assertThat(Svg.of(figure).split("</svg>", -1)).hasSize(3);
    }

    @Test
    void nothingIsLeftOutSilently() {
        double[][] rows = {{1, 1}, {2, 0}, {3, Double.NaN}, {4, 10}};
        Figure figure = new Figure(
                "",
                "",
                Axis.linear("x"),
                Axis.log("y"),
                false,
                List.of(new Layer(Kind.POINTS, Role.SUBMISSION, "", rows)));
        assertThat(Svg.of(figure)).contains("Not shown: 1 value not finite, 1 value ≤ 0.");
    }

    @Test
    void aLineBreaksAtNaN() {
        double[][] rows = {{1, 1}, {2, 2}, {3, Double.NaN}, {4, 4}, {5, 5}};
        Figure figure = new Figure(
                "",
                "",
                Axis.linear("x"),
                Axis.linear("y"),
                false,
                List.of(new Layer(Kind.LINE, Role.THEORY, "", rows)));
        assertThat(Svg.of(figure)).containsPattern("class=\"line\" d=\"M[^M\"]*L[^M\"]*M[^M\"]*L[^M\"]*\"");
    }

    private static Figure odd(Kind kind, boolean log, boolean square) {
        double[][] rows = new double[ODD.length * ODD.length + 3][];
        for (int i = 0; i < ODD.length; i++) {
            for (int j = 0; j < ODD.length; j++) {
                rows[i * ODD.length + j] = new double[] {ODD[i], ODD[j], ODD[j], ODD[i]};
            }
        }
        rows[rows.length - 3] = new double[0];
        rows[rows.length - 2] = new double[] {1};
        rows[rows.length - 1] = new double[] {1, 2};
        return new Figure(
                "odd",
                "",
                new Axis("x", log),
                new Axis("y", log),
                square,
                List.of(new Layer(kind, Role.THEORY, "odd", rows)));
    }
}
