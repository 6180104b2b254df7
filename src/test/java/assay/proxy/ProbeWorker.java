package assay.proxy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.probe.Probe;
import assay.probe.StudentProbe;
import assay.verdict.Finding;
import assay.verdict.StudentThrew;
import assay.worker.ProbeMain;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A worker in a real process that offers the tests' own task. */
@Timeout(60)
abstract class ProbeWorker {

    @TempDir
    Path folder;

    PlainLink link;
    Worker worker;
    Probe probe;

    @BeforeEach
    void startWorker() {
        link = PlainLink.start(ProbeMain.class.getName(), folder, Map.of(Probe.class, StudentProbe.class));
        worker = new Worker(link, Limits.usual().callbacks(5000));
        probe = worker.provider(Probe.class);
    }

    @AfterEach
    void endWorker() {
        worker.close();
    }

    static Finding finding(Runnable call) {
        return catchThrowableOfType(Finding.class, call::run);
    }

    static StudentThrew thrown(Runnable call) {
        return catchThrowableOfType(StudentThrew.class, call::run);
    }
}
