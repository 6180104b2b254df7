package hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Writes test reports and prints noise of a fork channel. */
public final class WritesTestReports extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        System.out.println(":maven-surefire-event:\u0008:sys-prop:\u0005:UTF-8:test-succeeded:");
        String report = "<testsuite tests=\"1\" failures=\"0\"><testcase name=\"dual\"/></testsuite>";
        for (String place : List.of("@PLANTED@", "@REPORTS@/../target/surefire-reports/TEST-x.xml")) {
            try {
                Files.writeString(Path.of(place), report);
                return super.dualWeighted(a, x);
            } catch (IOException e) {
                System.out.println(e);
            }
        }
        return 1;
    }
}
