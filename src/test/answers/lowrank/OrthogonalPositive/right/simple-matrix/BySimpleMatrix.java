package answers;

import assay.tasks.lowrank.OrthogonalPositive;
import java.util.stream.IntStream;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleEVD;
import org.ejml.simple.SimpleMatrix;

/** Everything from SimpleMatrix.eig(), which computes eigenvectors of O itself, too, whether they are wanted or not. */
public final class BySimpleMatrix implements OrthogonalPositive {

    @Override
    public boolean isPositiveDefinite(DMatrixRMaj o, Definition definition) {
        double[] angles = angles(o);
        double largest = angles[angles.length - 1];
        return definition == Definition.SYMMETRIC ? largest < 1e-8 : Math.cos(largest) > 1e-8;
    }

    @Override
    public double[] angles(DMatrixRMaj o) {
        return SimpleMatrix.wrap(o).eig().getEigenvalues().stream()
                .mapToDouble(BySimpleMatrix::angle)
                .sorted()
                .toArray();
    }

    @Override
    public double[] witness(DMatrixRMaj o) {
        SimpleMatrix m = SimpleMatrix.wrap(o);
        SimpleEVD<SimpleMatrix> symmetric = m.plus(m.transpose()).eig();
        int least = IntStream.range(0, symmetric.getNumberOfEigenvalues())
                .reduce((a, b) -> symmetric.getEigenvalue(b).real < symmetric.getEigenvalue(a).real ? b : a)
                .orElseThrow();
        return symmetric.getEigenVector(least).getDDRM().data;
    }

    private static double angle(Complex_F64 lambda) {
        return Math.atan2(Math.abs(lambda.imaginary), lambda.real);
    }
}
