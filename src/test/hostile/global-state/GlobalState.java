package hostile;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.ejml.data.DMatrixRMaj;

/** Changes the locale, the time zone, properties and streams, and interrupts itself. */
public final class GlobalState extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        System.setProperties(new Properties());
        System.setOut(null);
        System.setErr(null);
        Thread.currentThread().setContextClassLoader(null);
        Thread.currentThread().interrupt();
        return 1;
    }
}
