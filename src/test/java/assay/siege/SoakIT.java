package assay.siege;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small class; {@code SoakSiege} grades a thousand. */
@Timeout(600)
class SoakIT {

    @TempDir
    Path folder;

    @Test
    void nothingGrowsWithTheClass() throws Exception {
        Soak soak = new Soak(folder);
        soak.run(20, List.of(8, 16));
        SoakCheck.flat(soak, 2);
    }
}
