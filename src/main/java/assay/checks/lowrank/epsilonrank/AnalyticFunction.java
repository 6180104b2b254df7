package assay.checks.lowrank.epsilonrank;

import assay.checks.lowrank.Norms;

/**
 * Functions f of x and y in [0, 1]ᴺ with known derivatives in y at 0, none larger than 1. The first one attains its Taylor
 * bound.
 */
enum AnalyticFunction {
    EXPONENTIAL("exp(y_1 + … + y_N)") {
        @Override
        double value(double[] x, double[] y) {
            return Math.exp(sum(y));
        }

        @Override
        double derivative(double[] x, int[] order) {
            return 1;
        }
    },
    DECAY("exp(-y_1 - … - y_N)") {
        @Override
        double value(double[] x, double[] y) {
            return Math.exp(-sum(y));
        }

        @Override
        double derivative(double[] x, int[] order) {
            return degree(order) % 2 == 0 ? 1 : -1;
        }
    },
    INNER("exp(x·y)") {
        @Override
        double value(double[] x, double[] y) {
            return Math.exp(Norms.dot(x, y));
        }

        @Override
        double derivative(double[] x, int[] order) {
            return power(x, order);
        }
    },
    COSINE("cos(x·y)") {
        @Override
        double value(double[] x, double[] y) {
            return Math.cos(Norms.dot(x, y));
        }

        @Override
        double derivative(double[] x, int[] order) {
            return power(x, order) * cosine(0, degree(order));
        }
    },
    WAVE("cos(3 (x_1 + … + x_N) + y_1/2 + y_2/4 + …)") {
        @Override
        double value(double[] x, double[] y) {
            return Math.cos(3 * sum(x) + Norms.dot(halves(y.length), y));
        }

        @Override
        double derivative(double[] x, int[] order) {
            return power(halves(order.length), order) * cosine(3 * sum(x), degree(order));
        }
    },
    MODULATED("sin(5 x_1) exp(x·y)") {
        @Override
        double value(double[] x, double[] y) {
            return Math.sin(5 * x[0]) * Math.exp(Norms.dot(x, y));
        }

        @Override
        double derivative(double[] x, int[] order) {
            return Math.sin(5 * x[0]) * power(x, order);
        }
    };

    private final String formula;

    AnalyticFunction(String formula) {
        this.formula = formula;
    }

    /** f(x, y). */
    abstract double value(double[] x, double[] y);

    /** ∂_y^α f(x, 0). */
    abstract double derivative(double[] x, int[] order);

    /** How a person writes f. */
    @Override
    public String toString() {
        return formula;
    }

    /** |α|. */
    static int degree(int[] order) {
        int degree = 0;
        for (int d : order) {
            degree += d;
        }
        return degree;
    }

    /** x^α. */
    static double power(double[] x, int[] order) {
        double power = 1;
        for (int i = 0; i < order.length; i++) {
            for (int d = 0; d < order[i]; d++) {
                power *= x[i];
            }
        }
        return power;
    }

    /** The derivative of the cosine of this order. */
    private static double cosine(double phase, int order) {
        double plain = order % 2 == 0 ? Math.cos(phase) : -Math.sin(phase);
        return order % 4 < 2 ? plain : -plain;
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += xi;
        }
        return sum;
    }

    private static double[] halves(int n) {
        double[] halves = new double[n];
        for (int i = 0; i < n; i++) {
            halves[i] = Math.scalb(1.0, -1 - i);
        }
        return halves;
    }
}
