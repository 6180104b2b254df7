package assay.checks.lowrank.orthogonalpositive;

import assay.checks.Showing;
import assay.checks.Verify;
import assay.tasks.lowrank.OrthogonalPositive;
import assay.tasks.lowrank.OrthogonalPositive.Definition;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/**
 * What a submission says of O.
 *
 * @param o O
 * @param angles the angles of O
 * @param definition what positive definite means
 * @param claimed whether O is
 */
record Definiteness(DMatrixRMaj o, Angles angles, Definition definition, boolean claimed) {

    static Definiteness of(OrthogonalPositive subject, DMatrixRMaj o, Definition definition) {
        return new Definiteness(o, Angles.of(o), definition, subject.isPositiveDefinite(o, definition));
    }

    /** Finds a wrong claim; the reason is a vector, or the entries of O. */
    void verify() {
        boolean symmetricAsked = definition == Definition.SYMMETRIC;
        boolean expected = symmetricAsked ? angles.isIdentity() : angles.isPositive();
        if (claimed == expected) {
            return;
        }
        if (expected) {
            throw symmetricAsked ? identityRejected() : positiveRejected();
        }
        throw angles.isPositive() ? notSymmetric() : notPositive();
    }

    private RuntimeException notPositive() {
        QuadraticForm form = new QuadraticForm(o);
        double[] x = form.lowest();
        return Verify.wrong(
                "you call O positive definite, and there is an x ≠ 0 with xᵀOx ≤ 0",
                Fact.of("definition", definition),
                Fact.of("x", Showing.text(x)),
                Fact.of("xᵀOx / xᵀx", Showing.brief(form.quotient(x))),
                Fact.of("looks like", overlooked()));
    }

    private String overlooked() {
        if (angles.isSymmetric() && definition == Definition.SYMMETRIC) {
            return "symmetric taken for positive definite: a reflection takes some x to −x";
        }
        double largest = angles.largest();
        if (Math.abs(largest - Math.PI) < Angles.NOTHING) {
            return "an eigenvalue −1 overlooked: a reflection takes some x to −x";
        }
        return Math.abs(Math.cos(largest)) < Angles.NOTHING
                ? "≥ where > belongs: a quarter turn has xᵀOx = 0"
                : "a criterion that is not enough, as xᵀOx depends on (O + Oᵀ)/2 alone; true of this O: "
                        + String.join(", ", notEnough());
    }

    /** What holds for O, although O is not positive: one of these may have been taken for a criterion. */
    private List<String> notEnough() {
        List<String> trueOfO = new ArrayList<>();
        if (IntStream.range(0, size()).allMatch(i -> minor(i + 1) > 0)) {
            trueOfO.add("all leading minors > 0");
        }
        if (IntStream.range(0, size()).allMatch(i -> o.get(i, i) > 0)) {
            trueOfO.add("all diagonal entries > 0");
        }
        if (CommonOps_DDRM.trace(o) > Angles.NOTHING) {
            trueOfO.add("trace > 0");
        }
        trueOfO.add("determinant > 0");
        trueOfO.add("no real eigenvalue < 0");
        return trueOfO;
    }

    private double minor(int k) {
        return CommonOps_DDRM.det(CommonOps_DDRM.extract(o, 0, k, 0, k));
    }

    private int size() {
        return o.getNumRows();
    }

    private RuntimeException notSymmetric() {
        return Verify.wrong(
                "you call O positive definite and symmetric, and it is not symmetric",
                Fact.of("definition", definition),
                Fact.of("largest entry of O − Oᵀ", Showing.brief(asymmetry())),
                Fact.of("looks like", "the definition QUADRATIC_FORM, or too wide a tolerance for symmetry"));
    }

    private RuntimeException identityRejected() {
        Finding found = Verify.wrong(
                "O is I to rounding, and you do not call it positive definite", Fact.of("definition", definition));
        return isExactlyIdentity() ? found : found.with(Fact.of("looks like", "entries compared without a tolerance"));
    }

    private RuntimeException positiveRejected() {
        QuadraticForm form = new QuadraticForm(o);
        Finding found = Verify.wrong(
                "xᵀOx > 0 for every x ≠ 0, and you do not call O positive definite",
                Fact.of("definition", definition),
                Fact.of("least xᵀOx / xᵀx", Showing.brief(form.quotient(form.lowest()))));
        String slip = angles.isSymmetric()
                ? "too large a threshold, or entries compared without a tolerance"
                : "symmetry asked for, which this definition does not, or too large a threshold";
        return isExactlyIdentity() ? found : found.with(Fact.of("looks like", slip));
    }

    /** There no tolerance and no threshold is to blame. */
    private boolean isExactlyIdentity() {
        return MatrixFeatures_DDRM.isIdentity(o, 0);
    }

    private double asymmetry() {
        double largest = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < i; j++) {
                largest = Math.max(largest, Math.abs(o.get(i, j) - o.get(j, i)));
            }
        }
        return largest;
    }
}
