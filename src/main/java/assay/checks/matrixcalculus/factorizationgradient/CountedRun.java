package assay.checks.matrixcalculus.factorizationgradient;

import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.Slip;
import assay.tasks.matrixcalculus.FactorizationGradient;
import assay.tasks.matrixcalculus.FactorizationGradient.CountedGradients;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ejml.data.DMatrixRMaj;

/**
 * Both gradients as a submission ordered them from the clerk.
 *
 * @param n rows of X
 * @param k columns of U
 * @param log what was ordered
 * @param gradients what came of it
 */
record CountedRun(int n, int k, ProductLog log, CountedGradients gradients) {

    /** Runs it on a point of whole numbers, for which it must be right: nothing is rounded. */
    static CountedRun at(FactorizationGradient subject, FactorPoint p) {
        ProductLog log = new ProductLog();
        CountedRun run = new CountedRun(
                p.n(),
                p.k(),
                log,
                subject.counted(
                        BookedMatrix.of(log, p.x()),
                        BookedMatrix.of(log, p.u()),
                        BookedMatrix.of(log, DMatrixRMaj.wrap(p.k(), 1, p.d())),
                        BookedMatrix.of(log, p.v())));
        Tolerance exact = Tolerance.units(0).scale(0);
        Slip.close(
                "your gradient by U, from counted products,",
                LossDifferences.byU(p),
                entries(run.gradients.u()),
                exact,
                FactorSlips.ofU(p));
        Slip.close(
                "your gradient by V, from counted products,",
                LossDifferences.byV(p),
                entries(run.gradients.v()),
                exact,
                FactorSlips.ofV(p));
        return run;
    }

    /** Runs it on matrices that have a shape alone. */
    static CountedRun ofShape(FactorizationGradient subject, int n, int k) {
        ProductLog log = new ProductLog();
        return new CountedRun(
                n,
                k,
                log,
                subject.counted(
                        BookedMatrix.ofShape(log, n, n),
                        BookedMatrix.ofShape(log, n, k),
                        BookedMatrix.ofShape(log, k, 1),
                        BookedMatrix.ofShape(log, k, n)));
    }

    double multiplications() {
        return log.multiplications();
    }

    /** Four products n×k×n, and eight scalings. */
    double bound() {
        return 4.0 * n * n * k + 8.0 * n * k;
    }

    void verifyWork() {
        if (multiplications() <= bound()) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("n, k", n + ", " + k));
        facts.add(Fact.of("multiplications", Math.round(multiplications())));
        facts.add(Fact.of("enough", Math.round(bound()) + ", which is 4n²k + 8nk"));
        log.dearest()
                .ifPresent(p -> facts.add(Fact.of("the dearest product", p + ": " + Math.round(p.multiplications()))));
        slip().ifPresent(slip -> facts.add(Fact.of("looks like", slip)));
        throw Verify.wrong(
                "your gradients take more multiplications than four products of size n×k×n and the scalings",
                facts.toArray(Fact[]::new));
    }

    private Optional<String> slip() {
        if (any(ProductLog.Product::diagonal)) {
            return Optional.of("diag(d) multiplied as a k×k matrix, nk² multiplications where scaling takes nk");
        }
        if (any(p -> p.a() == k && p.c() == k && p.b() == n && k != n)) {
            return Optional.of("k×k products such as VVᵀ also where k is large: the order of the factors decides");
        }
        return log.products().stream()
                                .filter(p -> p.multiplications() == (double) n * n * k)
                                .count()
                        > 4
                ? Optional.of("UDV formed again and again")
                : Optional.empty();
    }

    private boolean any(Predicate<ProductLog.Product> which) {
        return log.products().stream().anyMatch(which);
    }

    private static DMatrixRMaj entries(FactorizationGradient.Counted matrix) {
        return BookedMatrix.from(matrix)
                .entries()
                .orElseThrow(() -> Verify.refused("you returned a matrix of another call"));
    }
}
