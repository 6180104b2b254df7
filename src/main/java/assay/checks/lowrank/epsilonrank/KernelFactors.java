package assay.checks.lowrank.epsilonrank;

import static assay.checks.lowrank.epsilonrank.CountedDerivatives.row;

import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.lowrank.Norms;
import assay.checks.lowrank.epsilonrank.Approximation.Miss;
import assay.checks.lowrank.epsilonrank.EpsilonRankInputs.KernelProblem;
import assay.tasks.lowrank.EpsilonRank;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;

/** Factors that a submission gives for a kernel matrix: a witness of an upper bound of its ε-rank. */
final class KernelFactors {

    private final KernelProblem problem;
    private final DMatrixRMaj matrix;
    private final Approximation approximation;

    /** Asks for them. */
    KernelFactors(EpsilonRank subject, KernelProblem problem) {
        this.problem = problem;
        matrix = KernelMatrix.of(problem.kernel(), problem.x(), problem.y());
        approximation = Approximation.of(
                subject.kernelFactors(problem.kernel(), problem.x(), problem.y(), problem.eps()),
                matrix.getNumRows(),
                matrix.getNumCols());
    }

    boolean isNear() {
        return miss().error() <= allowed();
    }

    int columns() {
        return approximation.columns();
    }

    /** Within ε, with few columns: one statement, as few columns that are not near are worth nothing. */
    void verify() {
        Miss miss = miss();
        if (!(miss.error() <= allowed())) {
            throw tooFar(miss);
        }
        int significant = KernelMatrix.significant(matrix, problem.eps());
        Verify.that(
                columns() <= most(significant),
                "your factors have more columns than are needed by far",
                Fact.of("columns", columns()),
                Fact.of("points", matrix.getNumRows() + " and " + matrix.getNumCols()),
                Fact.hidden("singular values above ε", significant));
    }

    private Miss miss() {
        return approximation.worst(matrix::get);
    }

    /** A decomposition of K has an error of max(p, q)·u·σ₁, and σ₁ ≤ √(pq) where no entry is larger than 1. */
    private double allowed() {
        double rows = matrix.getNumRows();
        double columns = matrix.getNumCols();
        return problem.eps()
                + Tolerance.units(Math.max(rows, columns))
                        .scale(Math.sqrt(rows * columns))
                        .allowed();
    }

    /** Crosses with full pivoting, another honest way, have needed five columns where three singular values lie above ε. */
    private static int most(int significant) {
        return significant + significant / 2 + 1;
    }

    private RuntimeException tooFar(Miss miss) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("at x", Showing.text(row(problem.x(), miss.i()))));
        facts.add(Fact.of("and y", Showing.text(row(problem.y(), miss.j()))));
        facts.add(Fact.hidden("k(x, y)", Showing.number(matrix.get(miss.i(), miss.j()))));
        facts.add(Fact.of("but was", Showing.number(approximation.at(miss.i(), miss.j()))));
        facts.add(Fact.of("error", Showing.brief(miss.error())));
        facts.add(Fact.of("allowed, ε", Showing.brief(problem.eps())));
        facts.add(Fact.of("columns", columns()));
        slip().ifPresent(slip -> facts.add(Fact.of("looks like", slip)));
        return Verify.wrong("your factors miss the kernel by more than ε", facts.toArray(Fact[]::new));
    }

    private Optional<String> slip() {
        Optional<String> other = KernelSlip.behind(problem, approximation);
        if (other.isPresent()) {
            return other;
        }
        if (MatrixFeatures_DDRM.isEquals(approximation.x(), approximation.y())) {
            return Optional.of("XXᵀ, which has no negative eigenvalue; the kernel matrix may have some");
        }
        double largest = Norms.lp(Double.POSITIVE_INFINITY, SingularOps_DDRM.singularValues(matrix));
        return largest > 2 && columns() == KernelMatrix.significant(matrix, problem.eps() * largest)
                ? Optional.of("singular values cut off at ε·σ₁: ε is absolute")
                : Optional.empty();
    }
}
