package assay.checks.matrixcalculus.rayleighquotient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.checks.matrixcalculus.rayleighquotient.RayleighQuotientInputs.Point;
import assay.tasks.matrixcalculus.RayleighQuotient;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** A guard is blamed only where the answer is right at x and wrong at a multiple of x. */
class GuardHintTest {

    private static final Point POINT =
            new Point(new DMatrixRMaj(new double[][] {{2, 0}, {0, 1}}), new double[] {0.75, 0.5});

    private static final int SMALL = -60;

    @Test
    void aGuardIsNamed() {
        assertThat(hints(answering(x -> square(x) < 1e-12 ? 0 : form(x) / square(x))))
                .singleElement()
                .asString()
                .contains("guard");
    }

    @Test
    void aMissingDivisionIsNoGuard() {
        assertThat(hints(answering(GuardHintTest::form))).isEmpty();
    }

    private static List<String> hints(RayleighQuotient subject) {
        return catchThrowableOfType(
                        Finding.class, () -> new RayleighQuotientProperties().homogeneous(subject, POINT, SMALL))
                .facts()
                .stream()
                .filter(f -> f.key().equals("looks like"))
                .map(Fact::value)
                .toList();
    }

    private static double form(double[] x) {
        return 2 * x[0] * x[0] + x[1] * x[1];
    }

    private static double square(double[] x) {
        return x[0] * x[0] + x[1] * x[1];
    }

    private interface Value {
        double at(double[] x);
    }

    private static RayleighQuotient answering(Value value) {
        return new RayleighQuotient() {
            @Override
            public double value(DMatrixRMaj a, double[] x) {
                return value.at(x);
            }
        };
    }
}
