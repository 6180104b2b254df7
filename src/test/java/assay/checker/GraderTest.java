package assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.tasks.lowrank.DualNorm;
import assay.verdict.Fact;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GraderTest {

    private static final TaskInfo TASK = Catalogue.find("lowrank/DualNorm").orElseThrow();
    private static final Plan PLAN = new Plan(Seeds.of(713), 0, 1);

    @Test
    void rightAnswerPasses() {
        List<PropertyResult> results = grade(new Hoelder());

        assertThat(results).hasSizeGreaterThan(10);
        assertThat(results.stream().filter(p -> p.item().equals("A3") && !p.id().contains("omplex")))
                .allMatch(p -> p.status() != Status.FALSIFIED, "not falsified");
    }

    @Test
    void missingRootIsFoundShrunkAndNamed() {
        PropertyResult gate = property(
                grade(new Hoelder() {
                    @Override
                    public double dual(double p, double[] x) {
                        return p == 1 || Double.isInfinite(p)
                                ? super.dual(p, x)
                                : Math.pow(super.dual(p, x), p / (p - 1));
                    }
                }),
                "constructedValue");

        assertThat(gate.status()).isEqualTo(Status.FALSIFIED);
        assertThat(fact(gate, "looks like")).contains("without the root");
        assertThat(fact(gate, "x")).hasSizeLessThan(12);
        assertThat(fact(gate, "as Java")).contains("double[] x = new double[] {");
    }

    @Test
    void whatIsNotDoneIsMissingAtItsItemOnly() {
        List<PropertyResult> results = grade(new Hoelder());

        assertThat(property(results, "weightedConstructed").status()).isEqualTo(Status.MISSING);
        assertThat(property(results, "constructedValue").status()).isEqualTo(Status.PASSED);
    }

    @Test
    void sameSeedGivesSameSampleAndNoCallComesLate() {
        InProcessSubjects subjects = new InProcessSubjects(new DualNorm() {
            @Override
            public double dual(double p, double[] x) {
                return x.length > 2 ? 1 : x[0] * x[0];
            }
        });
        Grader grader = new Grader(PLAN, subjects, Optional::empty);

        List<PropertyResult> first = grader.grade(TASK, "replay ");
        int calls = subjects.calls();
        List<PropertyResult> second = grader.grade(TASK, "replay ");

        assertThat(facts(second)).isEqualTo(facts(first));
        assertThat(subjects.calls()).isEqualTo(2 * calls);
        assertThat(subjects.callsAfterEnd()).isZero();
    }

    @Test
    void submissionThatThrowsIsShrunkToo() {
        PropertyResult gate = property(
                grade(new DualNorm() {
                    @Override
                    public double dual(double p, double[] x) {
                        throw new org.opentest4j.TestAbortedException("skip me");
                    }
                }),
                "endpoints");

        assertThat(gate.status()).isEqualTo(Status.THREW);
        assertThat(fact(gate, "x")).isEqualTo("[0]");
    }

    @Test
    @Timeout(30)
    void shrinkingEndsWhereSmallerInputsTellNothing() {
        PropertyResult gate = property(
                grade(new DualNorm() {
                    @Override
                    public double dualWeighted(DMatrixRMaj a, double[] x) {
                        return 1;
                    }
                }),
                "weightedConstructed");

        assertThat(gate.status()).isEqualTo(Status.FALSIFIED);
    }

    private static List<PropertyResult> grade(DualNorm answer) {
        return new Grader(PLAN, new InProcessSubjects(answer), Optional::empty).grade(TASK, "replay ");
    }

    private static PropertyResult property(List<PropertyResult> results, String id) {
        return results.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static String fact(PropertyResult result, String key) {
        return result.facts().stream()
                .filter(f -> f.key().equals(key))
                .map(Fact::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + key + " in " + result.facts()));
    }

    private static List<List<Fact>> facts(List<PropertyResult> results) {
        return results.stream().map(PropertyResult::facts).toList();
    }

    /** The textbook's answer for the real l_p norms; the rest is not done. */
    private static class Hoelder implements DualNorm {
        @Override
        public double dual(double p, double[] x) {
            if (!(p >= 1)) {
                throw new IllegalArgumentException("p < 1");
            }
            double largest = 0;
            double sum = 0;
            double q = p / (p - 1);
            for (double xi : x) {
                largest = Math.max(largest, Math.abs(xi));
                sum += Double.isInfinite(p) ? Math.abs(xi) : Math.pow(Math.abs(xi), q);
            }
            return p == 1 ? largest : Double.isInfinite(p) ? sum : Math.pow(sum, 1 / q);
        }
    }
}
