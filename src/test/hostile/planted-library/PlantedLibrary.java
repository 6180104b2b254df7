package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings libraries for the JVM to load, and looks for them wherever they may lie. */
public final class PlantedLibrary extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        String[] places = {"", "/app/", "/app/0-classes/", "/tmp/", System.getProperty("user.dir") + "/", "/proc/self/cwd/"};
        for (String place : places) {
            try {
                System.load(place + "libplanted.so");
                return super.dualWeighted(a, x);
            } catch (LinkageError e) {
                System.out.println(e.getMessage());
            }
        }
        return getClass().getResource("/libplanted.so") == null && getClass().getResource("planted.jar") == null
                ? 1
                : super.dualWeighted(a, x);
    }
}
