package assay.siege;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of a thousand small submissions: {@code -Dassay.siege.submissions=1000}. */
class SoakSiege {

    private static final int SUBMISSIONS = Integer.getInteger("assay.siege.submissions", 1000);

    @TempDir
    Path folder;

    @Test
    void nothingGrowsWithTheClass() throws Exception {
        Soak soak = new Soak(folder);
        // The last look comes while there still is something to look at.
        soak.run(SUBMISSIONS, List.of(SUBMISSIONS / 10, SUBMISSIONS / 2, SUBMISSIONS - 2));
        Files.writeString(Path.of("target/siege-soak.md"), soak.table());
        SoakCheck.flat(soak, 3);
    }
}
