package assay.checks.matrixcalculus.rankgame;

/** The same operations in either precision; numbers of single precision are kept in doubles, rounded after each step. */
enum Arithmetic {
    FLOAT {
        @Override
        double rounded(double value) {
            return (float) value;
        }

        @Override
        double dot(double[] x, double[] y) {
            float sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += (float) x[i] * (float) y[i];
            }
            return sum;
        }
    },
    DOUBLE {
        @Override
        double rounded(double value) {
            return value;
        }

        @Override
        double dot(double[] x, double[] y) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += x[i] * y[i];
            }
            return sum;
        }
    };

    abstract double rounded(double value);

    abstract double dot(double[] x, double[] y);

    double[] rounded(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = rounded(x[i]);
        }
        return y;
    }

    /** The matrix with these rows, times x. */
    double[] times(double[][] rows, double[] x) {
        double[] y = new double[rows.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = dot(rows[i], x);
        }
        return y;
    }

    double[] cos(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = rounded(Math.cos(x[i]));
        }
        return y;
    }

    /** sin(factor·x), entrywise. */
    double[] sin(double[] x, int factor) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = rounded(Math.sin(factor * x[i]));
        }
        return y;
    }

    /** −x∘y, entrywise. */
    double[] minusProduct(double[] x, double[] y) {
        double[] z = new double[x.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = rounded(-x[i] * y[i]);
        }
        return z;
    }
}
