package assay.checks.lowrank;

import assay.tasks.lowrank.DualNorm;

/** An answer in a package of the grader. */
public final class Answer implements DualNorm {
    @Override
    public double dual(double p, double[] x) {
        return 0;
    }
}
