package assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.verdict.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownInputTest {

    private record Pair(double[] u, double[] v) {}

    private record Skewed(double[] u, Pair plain) {}

    private record Sizes(int n, int m) {}

    private final ShownInput exhibit = new ShownInput();

    @Test
    void thePartsOfABundleAreShownOneByOne() {
        exhibit.add("s", new Sizes(3, 2));
        assertThat(names()).containsExactly("n", "m");
        assertThat(exhibit.source()).isEqualTo("int n = 3;\nint m = 2;");
    }

    @Test
    void aNameThatIsTakenIsToldApartByItsBundle() {
        exhibit.add("c", new Skewed(new double[] {1}, new Pair(new double[] {2}, new double[] {3})));
        exhibit.add("u", new double[] {4});
        exhibit.add("u", new double[] {5});
        assertThat(names()).containsExactly("u", "plainU", "v", "u2", "u3");
        assertThat(exhibit.source()).contains("double[] plainU = new double[] {2};");
    }

    @Test
    void aListOfOneBundleIsShownAsThatBundle() {
        exhibit.add("several", List.of(new Sizes(3, 2)));
        assertThat(names()).containsExactly("n", "m");
    }

    @Test
    void aListOfSeveralStaysAList() {
        exhibit.add("several", List.of(new Sizes(3, 2), new Sizes(1, 1)));
        assertThat(names()).containsExactly("several");
        assertThat(exhibit.source()).isEmpty();
    }

    private List<String> names() {
        return exhibit.facts().stream().map(Fact::key).toList();
    }
}
