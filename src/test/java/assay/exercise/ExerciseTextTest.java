package assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExerciseTextTest {

    private static final String SOURCE = """
            package assay.tasks.lowrank;

            /**
             * Norms of <em>vectors</em> &amp; {@code List<T>}: x &lt; y, {@link java.util.List#size()}.
             *
             * <pre>{@code
             * if (a < b) {
             *     return "x";
             * }
             * }</pre>
             *
             * <p><b>Domain.</b> all <script>alert(1)</script> of
             * it<sup>2</sup>.
             * <ul>
             * <li>one
             * <li>two
             * </ul>
             */
            @Task
            public interface Sum {
                /** A pair. */
                record Pair(int first, double[] second) {}

                /** What to do. */
                enum Mode { FAST, SLOW }

                /**
                 * Adds them up. And more.
                 *
                 * @param xs the numbers, {@code null} never
                 * @return their sum
                 * @throws IllegalArgumentException if xs is empty
                 */
                default <T extends Number> double sum(java.util.List<T> xs, int... ks) { throw new NotDone(); }
            }
            """;

    private final ExerciseText text = ExerciseText.of(
            "Sums",
            List.of(new TaskInfo.Item("Z1", 1, "a < b"), new TaskInfo.Item("Z2", 2.5, "c")),
            "lowrank/Sum",
            "Sum",
            SOURCE);

    @Test
    void readsAsPlainText() {
        assertThat(text.plain()).isEqualTo("""
                        Sums (lowrank/Sum)
                        ==================

                          Z1, 1 point: a < b
                          Z2, 2.5 points: c

                        Norms of vectors & List<T>: x < y, java.util.List.size().

                            if (a < b) {
                                return "x";
                            }

                        Domain. all alert(1) of it2.

                        - one
                        - two

                        record Pair(int first, double[] second)
                            A pair.

                        enum Mode { FAST, SLOW }
                            What to do.

                        <T extends Number> double sum(java.util.List<T> xs, int[] ks)
                            Adds them up. And more.
                            xs: the numbers, null never
                            returns: their sum
                            throws IllegalArgumentException: if xs is empty
                        """);
    }

    @Test
    void readsAsSafeHtml() {
        assertThat(text.html())
                .contains("<dt>Z1, 1 point</dt><dd>a &lt; b</dd>")
                .contains("<p>Norms of <em>vectors</em> &amp; <code>List&lt;T&gt;</code>: x &lt; y,")
                .contains("<pre>if (a &lt; b) {\n    return &quot;x&quot;;\n}</pre>")
                .contains("<strong>Domain.</strong> all alert(1) of it<sup>2</sup>.")
                .contains("<ul>\n<li>one</li>\n<li>two</li>\n</ul>")
                .contains("<dt>returns</dt><dd>their sum</dd>")
                .doesNotContain("<script");
    }

    @Test
    void summarisesAMethod() {
        assertThat(text.summary("sum", 2)).contains("Adds them up.");
        assertThat(text.summary("sum", 1)).isEmpty();
    }

    @Test
    void knowsTheOrderOfMembers() {
        assertThat(text.position("sum", 2)).isEqualTo(2);
        assertThat(text.position("none", 0)).isEqualTo(3);
    }

    @Test
    void everyTaskHasAnExercise() {
        for (TaskInfo task : Catalogue.all()) {
            ExerciseText exercise = ExerciseText.of(task);
            assertThat(exercise.plain())
                    .hasLineCount(exercise.plain().split("\n").length)
                    .hasSizeGreaterThan(300);
            assertThat(exercise.html()).startsWith("<dl>").contains("<section class=\"member\">");
        }
    }
}
