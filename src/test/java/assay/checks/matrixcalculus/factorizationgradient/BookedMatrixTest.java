package assay.checks.matrixcalculus.factorizationgradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.tasks.matrixcalculus.FactorizationGradient.Counted;
import assay.verdict.Finding;
import java.lang.reflect.Proxy;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class BookedMatrixTest {

    private final ProductLog log = new ProductLog();
    private final Counted tall = BookedMatrix.ofShape(log, 5, 3);
    private final Counted column = BookedMatrix.ofShape(log, 3, 1);

    @Test
    void productsAndScalingsCostAndTheRestIsFree() {
        Counted scaled = tall.columnsScaled(column);
        Counted square = scaled.times(tall.transposed());
        square.minus(square.negated()).plus(square);

        assertThat(log.multiplications()).isEqualTo(5 * 3 + 5 * 3 * 5);
    }

    @Test
    void diagonalMatricesAreProductsLikeAnyOther() {
        tall.times(column.diagonal());

        assertThat(log.multiplications()).isEqualTo(5 * 3 * 3);
        assertThat(log.products()).allMatch(ProductLog.Product::diagonal);
    }

    @Test
    void valuesAreThoseOfTheOperations() {
        FactorPoint p = FactorPoint.whole(2, 3, 9, new Random(5));
        Counted d = BookedMatrix.of(log, new DMatrixRMaj(3, 1, true, p.d()));
        Counted u = BookedMatrix.of(log, p.u());
        Counted difference = u.columnsScaled(d).minus(u.times(d.diagonal()));

        assertThat(BookedMatrix.from(difference).entries().orElseThrow().data).containsOnly(0);
    }

    @Test
    void shapesThatDoNotFitAreTold() {
        assertThatThrownBy(() -> tall.times(tall)).isInstanceOf(Finding.class).hasMessageContaining("5×3 by 5×3");
        assertThatThrownBy(() -> tall.rowsScaled(column))
                .isInstanceOf(Finding.class)
                .hasMessageContaining("a column of 5");
    }

    @Test
    void onlyTheClerksOwnMatricesAreTaken() {
        Counted foreign = (Counted) Proxy.newProxyInstance(
                Counted.class.getClassLoader(), new Class<?>[] {Counted.class}, (proxy, method, given) -> null);

        assertThatThrownBy(() -> BookedMatrix.from(foreign)).isInstanceOf(Finding.class);
    }
}
