package hostile;

import assay.tasks.lowrank.DualNorm;

/** Answers by default methods of an interface of its own. */
public final class DefaultMethodsTwin extends RightDualNorm implements Again {}

/** The task again, with more defaults. */
interface Again extends DualNorm {

    @Override
    default double dual(double p, double[] x) {
        throw new IllegalStateException("the class goes before the interface");
    }
}
